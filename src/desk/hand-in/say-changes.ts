import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { say } from '../words/say.ts';
import type { EntryChange } from './entry-changes.ts';

export interface ChangesInWords {
	/** In a line: `3 quotations added, 1 person changed`. Empty when nothing has changed. */
	summary: string;
	/** The same, with the titles of the entries and the names of the fields; a clause each. */
	lines: string[];
	/** Whole sentences on what is not handed in. */
	notes: string[];
}

const WAYS = ['added', 'changed', 'renamed', 'removed'] as const;
/** More titles than these make no list that anybody reads. */
const MOST_TITLES = 12;

const withFields = (title: string, fields: string[]): string =>
	say('change.fields', { title, fields: say.list(fields) });

function entryInWords({ title, how, id, from = '', ...change }: EntryChange): string {
	if (how === 'renamed') return say('change.renamedEntry', { title, from, to: id });
	if (change.isUnreadable) return withFields(title, [say('change.unreadable')]);
	if (how !== 'changed') return say('change.title', { title });
	const fields = [...change.fields, ...(change.body ? [say('change.body')] : [])];
	return withFields(title, fields.length > 0 ? fields : [say('change.form')]);
}

const headOf = (count: number, collection: CollectionName, how: EntryChange['how']): string =>
	say(`change.${how}`, { counted: say(`count.${collection}`, { count }) });

/**
 * Says in words what changed: `entries` one by one, `others` as the names of files that commands
 * keep, `leftOut` as files that stay behind.
 */
export function sayChanges(
	entries: EntryChange[],
	others: string[],
	leftOut: string[],
): ChangesInWords {
	const groups = collectionNames.flatMap((collection) =>
		WAYS.flatMap((how) => {
			const group = entries.filter((one) => one.collection === collection && one.how === how);
			return group.length > 0 ? [{ head: headOf(group.length, collection, how), group }] : [];
		}),
	);
	const heads = groups.map(({ head }) => head);
	const which = (group: EntryChange[]): string[] => [
		...group.slice(0, MOST_TITLES).map(entryInWords),
		...(group.length > MOST_TITLES
			? [say('change.more', { count: group.length - MOST_TITLES })]
			: []),
	];
	return {
		summary: [
			...heads,
			...(others.length > 0 ? [say('change.otherFiles', { count: others.length })] : []),
		].join(', '),
		lines: [
			...groups.map(({ head, group }) =>
				say('change.line', { head, which: which(group).join('; ') }),
			),
			...(others.length > 0 ? [say('change.others', { files: say.list(others) })] : []),
		],
		notes:
			leftOut.length > 0
				? [say('change.leftOut', { count: leftOut.length, files: say.list(leftOut) })]
				: [],
	};
}
