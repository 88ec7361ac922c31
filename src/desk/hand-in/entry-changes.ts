// What happened to the entries of a story, from the texts of their files before and after.
import { isDeepStrictEqual } from 'node:util';
import { readEntry } from '../../load/read-entry.ts';
import { splitFrontMatter } from '../../load/split-front-matter.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { titleInFields } from '../../story/title-in-fields.ts';

/** A file whose text differs; a text is missing when there was no file, or is none. */
export interface TextChange {
	file: string;
	before?: string;
	after?: string;
}

export interface EntryChange {
	collection: CollectionName;
	id: string;
	title: string;
	how: 'added' | 'changed' | 'removed' | 'renamed';
	/** The fields that differ, in the order of the file; of a changed entry only. */
	fields: string[];
	/** Whether the body differs. */
	body: boolean;
	/** Whether the new text cannot be read. */
	isUnreadable: boolean;
	/** The id before, of a renamed entry. */
	from?: string;
}

interface Side {
	title: string;
	data: Record<string, unknown>;
	body: string;
	isUnreadable: boolean;
}

type Found = { collection: CollectionName; id: string; before?: Side; after?: Side };

function sideOf(file: string, text: string): (Side & Pick<Found, 'collection' | 'id'>) | undefined {
	const read = readEntry(file, text);
	if (!read.entry) return undefined;
	const { collection, id } = read.entry;
	const split = splitFrontMatter(text.replace(/^\uFEFF/, ''));
	const body = 'problem' in split ? text : split.body;
	const data = read.entry.data as Record<string, unknown>;
	const isUnreadable = Object.keys(data).length === 0;
	return {
		collection,
		id,
		data,
		body: body.replaceAll('\r\n', '\n').trim(),
		title: titleInFields(collection, data) ?? id,
		isUnreadable,
	};
}

function changeOf({ collection, id, before, after }: Found): EntryChange {
	const shown = after ?? before;
	const names = [
		...new Set([...Object.keys(after?.data ?? {}), ...Object.keys(before?.data ?? {})]),
	];
	const isUnreadable = after?.isUnreadable ?? false;
	const isChanged = before !== undefined && after !== undefined;
	const both = isChanged && !isUnreadable && !before.isUnreadable;
	return {
		collection,
		id,
		title: (isUnreadable ? before?.title : undefined) ?? shown?.title ?? id,
		how: isChanged ? 'changed' : after ? 'added' : 'removed',
		fields: both
			? names.filter((name) => !isDeepStrictEqual(before.data[name], after.data[name]))
			: [],
		body: isChanged && before.body !== after.body,
		isUnreadable,
	};
}

/** Makes one change of an entry that was removed and one that was added and is the same. */
function withRenamed(found: Found[]): EntryChange[] {
	const isSame = (one?: Side, other?: Side) =>
		one !== undefined &&
		other !== undefined &&
		!one.isUnreadable &&
		one.body === other.body &&
		isDeepStrictEqual(one.data, other.data);
	const old = new Map<Found, Found>();
	for (const now of found.filter(({ before }) => before === undefined)) {
		const was = found.find(
			(one) =>
				one.after === undefined &&
				one.collection === now.collection &&
				isSame(one.before, now.after) &&
				![...old.values()].includes(one),
		);
		if (was) old.set(now, was);
	}
	const replaced = new Set(old.values());
	return found
		.filter((one) => !replaced.has(one))
		.map((one) => {
			const was = old.get(one);
			return was ? { ...changeOf(one), how: 'renamed', from: was.id } : changeOf(one);
		});
}

/**
 * What happened to each entry, in the order of the files. A file that moved to another folder of its
 * collection is the same entry. Files that are no entries are left out.
 */
export function entryChanges(texts: TextChange[]): EntryChange[] {
	const found = new Map<string, Found>();
	for (const { file, before, after } of texts)
		for (const [name, text] of Object.entries({ before, after })) {
			const side = text === undefined ? undefined : sideOf(file, text);
			if (!side) continue;
			const { collection, id } = side;
			const key = `${collection}/${id}`;
			found.set(key, { ...(found.get(key) ?? { collection, id }), [name]: side });
		}
	return withRenamed([...found.values()]);
}
