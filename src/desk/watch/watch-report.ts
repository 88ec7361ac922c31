// What a watch of the sources found, for people (Markdown) and for programs (JSON).
import { WATCH_STATES, type Watched } from '../../schema/watch.ts';
import { say } from '../words/say.ts';
import type { Sighting } from './watch-source.ts';

/** What asks for an editor first. */
const ORDER: Watched['state'][] = ['gone', 'changed', 'moved', 'blocked', 'not reached', 'same'];

/** What else there is to say of a source, in whole sentences. */
function notesOf({ watched, before, lost, neverFound, isArchived, answer }: Sighting): string[] {
	const { state, lastSeen, missingSince, movedTo, on } = watched;
	return [
		...(movedTo ? [say('watch.movedTo', { address: movedTo })] : []),
		...(lost.length > 0 ? [say('watch.lost', { quotes: say.list(lost) })] : []),
		...(neverFound.length > 0 ? [say('watch.neverFound', { quotes: say.list(neverFound) })] : []),
		...(missingSince && missingSince !== on
			? [say('watch.missingSince', { day: missingSince })]
			: []),
		...(lastSeen && lastSeen !== on ? [say('watch.lastSeen', { day: lastSeen })] : []),
		...(answer.without ? [say(`watch.without.${answer.without}`)] : []),
		...(answer.status && answer.status !== 200
			? [say('watch.answered', { status: String(answer.status) })]
			: []),
		...(before && before.state !== state ? [say('watch.before', { state: before.state })] : []),
		...(isArchived === false ? [say('watch.noArchive')] : []),
		...(state === 'gone' && isArchived === undefined ? [say('watch.findArchive')] : []),
	];
}

/** A line for a terminal. */
export const sightingInWords = (one: Sighting): string =>
	[one.watched.state.padEnd(11), one.source.id, ...notesOf(one)].join(' ');

/** The report for people. `day`: the day of the watch. */
export function watchMarkdown(seen: Sighting[], day: string): string {
	const counts = WATCH_STATES.flatMap((state) => {
		const count = seen.filter(({ watched }) => watched.state === state).length;
		return count === 0 ? [] : [`${count} ${state}`];
	});
	const groups = ORDER.flatMap((state) => {
		const own = seen.filter(({ watched }) => watched.state === state);
		// What is as it was needs a line only when there is more to say of it.
		const told = own.filter((one) => state !== 'same' || notesOf(one).length > 0);
		if (told.length === 0) return [];
		const rows = told.map((one) => {
			const { publisher, headline, url = '' } = one.source.data;
			const name = [`**${one.source.id}**`, publisher, ...(headline ? [headline] : [])].join(' · ');
			return `- ${name}: <${url}>. ${notesOf(one).join(' ')}`.trimEnd();
		});
		return [`## ${say(`watch.state.${state}`)}`, rows.join('\n')];
	});
	return `${[`# ${say('watch.title', { day })}`, `${say.list(counts)}.`, ...groups].join('\n\n')}\n`;
}

/** The report for programs. */
export function watchJson(seen: Sighting[], day: string): string {
	const sources = seen.map(({ source, watched, before, answer, lost, neverFound, isArchived }) => {
		const { found, ...rest } = watched;
		return {
			id: source.id,
			...rest,
			...(before ? { before: before.state } : {}),
			...(answer.status ? { status: answer.status } : {}),
			...(answer.without ? { without: answer.without } : {}),
			found: Object.keys(found ?? {}),
			lost,
			neverFound,
			...(isArchived === undefined ? {} : { archived: isArchived }),
		};
	});
	return `${JSON.stringify({ version: 1, day, sources }, null, '\t')}\n`;
}
