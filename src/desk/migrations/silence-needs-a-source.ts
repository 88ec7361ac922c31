import { say } from '../words/say.ts';
import type { Migration, OldEntry, Step } from './migration.ts';

interface OldAccount {
	none?: unknown;
	source?: unknown;
}

/** A silence that no source says or shows. */
const isUnproven = (account: unknown): boolean => {
	if (typeof account !== 'object' || account === null) return false;
	const { none, source } = account as OldAccount;
	return none === 'has not said' && source === undefined;
};

function stepsFor({ file, fields }: OldEntry): Step[] {
	const { accounts } = fields;
	if (typeof accounts !== 'object' || accounts === null) return [];
	return Object.entries(accounts).flatMap(([party, given]) => {
		const list: unknown[] = [given].flat();
		return list.flatMap((account, i): Step[] => {
			if (!isUnproven(account)) return [];
			const path = ['accounts', party, ...(Array.isArray(given) ? [i] : []), 'none'];
			return [
				{
					file,
					said: say('migrate.silence.changed', { field: path.join('.') }),
					change: { path, value: 'not found' },
				},
			];
		});
	});
}

export const silenceNeedsASource: Migration = {
	version: '0.1.0',
	about: say('migrate.silence.about'),
	steps: (entries) =>
		entries.filter(({ collection }) => collection === 'differences').flatMap(stepsFor),
};
