import { RETIRED_VALUES } from '../../schema/retired-values.ts';
import { say } from '../words/say.ts';
import type { Migration, OldEntry, Step } from './migration.ts';

const REMEDIES = RETIRED_VALUES['sources.voice'] ?? {};
/** The parties that an old voice could mean, by their kind. */
const KINDS: Record<string, string[]> = {
	union: ['union'],
	employer: ['employer'],
	state: ['legislature', 'government', 'public official', 'court', 'regulator'],
};

/** What an old voice must be called now; undefined when several answers are right. */
function newVoice(old: string, parties: OldEntry[]): string | undefined {
	const kinds = KINDS[old];
	if (!kinds) return undefined;
	const meant = parties.filter(({ fields }) => kinds.includes(String(fields.kind)));
	if (old === 'state') return meant.length === 0 ? 'official record' : undefined;
	return meant.length === 1 ? meant[0]?.id : undefined;
}

function stepFor({ file, fields }: OldEntry, parties: OldEntry[]): Step[] {
	const old = String(fields.voice);
	const isOld = Object.hasOwn(REMEDIES, old) && !parties.some(({ id }) => id === old);
	if (!isOld) return [];
	const value = newVoice(old, parties);
	if (value === undefined)
		return [{ file, said: say('migrate.voices.byHand', { old, remedy: REMEDIES[old] ?? '' }) }];
	return [
		{
			file,
			said: say('migrate.voices.changed', { old, value }),
			change: { path: ['voice'], value },
		},
	];
}

export const voicesAreParties: Migration = {
	version: '0.1.0',
	about: say('migrate.voices.about'),
	steps: (entries) => {
		const parties = entries.filter(({ collection }) => collection === 'parties');
		const sources = entries.filter(({ collection }) => collection === 'sources');
		return sources.flatMap((source) => stepFor(source, parties));
	},
};
