import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { HAND_IN } from '../words/hand-in-words.ts';
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

const { changes } = HAND_IN;

function entryInWords({ title, how, id, from = '', ...change }: EntryChange): string {
	if (how === 'renamed') return changes.renamed(title, from, id);
	if (change.isUnreadable) return changes.fields(title, [changes.unreadable]);
	if (how !== 'changed') return changes.title(title);
	const fields = [...change.fields, ...(change.body ? [changes.body] : [])];
	return changes.fields(title, fields.length > 0 ? fields : [changes.form]);
}

const headOf = (count: number, collection: CollectionName, how: EntryChange['how']): string =>
	how === 'renamed'
		? changes.renamedCount(count, collection)
		: changes.counted(count, collection, how);

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
		...(group.length > MOST_TITLES ? [changes.more(group.length - MOST_TITLES)] : []),
	];
	return {
		summary: [...heads, ...(others.length > 0 ? [changes.otherFiles(others.length)] : [])].join(
			', ',
		),
		lines: [
			...groups.map(({ head, group }) => changes.line(head, which(group))),
			...(others.length > 0 ? [changes.others(others)] : []),
		],
		notes: leftOut.length > 0 ? [changes.leftOut(leftOut)] : [],
	};
}
