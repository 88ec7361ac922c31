// What readers see differently in one edition and a later one, word by word.

import type { Snapshot } from '../story/editions.ts';
import type { Story } from '../story/graph.ts';
import { changedWeight, nameWeight, PAGE_ROOM } from './change-weight.ts';
import {
	type ChangedEntries,
	changedEntries,
	type Named,
	type RemovedEntry,
} from './changed-entries.ts';
import type { ChangedField } from './changed-fields.ts';
import { type EditionName, editionName } from './editions-known.ts';
import { knownWordChanges } from './known-word-changes.ts';
import { ofOriginal } from './of-original.ts';
import type { WordChange } from './word-changes.ts';

export interface ChangedEntry extends Named {
	/**
	 * The fields that changed, by the names readers see. `words` is left out of all fields of an
	 * entry whose changes do not fit on a page of their own.
	 */
	fields: { name: string; words?: WordChange[] }[];
	/** The language of these words, when it is not that of the story (BCP 47). */
	wordsIn?: string;
}

/** All changes, or those that stand on one page. */
export interface Changes {
	added: Named[];
	removed: RemovedEntry[];
	changed: ChangedEntry[];
}

export interface Step extends Changes {
	from: number;
	to: EditionName;
}

const wordsOf = (story: Story, { before, after, isWhole }: ChangedField): WordChange[] =>
	isWhole
		? [
				{ kind: 'removed', text: before },
				{ kind: 'added', text: after },
			]
		: knownWordChanges(story).between(before, after);

/** A changed entry with its words. */
export function inWords(
	story: Story,
	{ fields, ...entry }: ChangedEntries['changed'][number],
): ChangedEntry {
	const { language: wordsIn } = ofOriginal(story);
	const withWords = {
		...entry,
		...(wordsIn ? { wordsIn } : {}),
		fields: fields.map((field) => ({ name: field.name, words: wordsOf(story, field) })),
	};
	if (changedWeight(withWords) <= PAGE_ROOM) return withWords;
	return { ...entry, fields: fields.map(({ name }) => ({ name })) };
}

/** What changed between two editions. */
export function changesBetween(story: Story, from: Snapshot, to: Snapshot): Step {
	const { added, removed, changed } = changedEntries(story, from, to);
	return {
		from: from.edition,
		to: editionName(story, to),
		added,
		removed,
		changed: changed.map((entry) => inWords(story, entry)),
	};
}

/** The weight of changes on a page; change-weight.ts says in which unit. */
export function changesWeight({ added, removed, changed }: Changes): number {
	const weights = [...[...added, ...removed].map(nameWeight), ...changed.map(changedWeight)];
	return weights.reduce((sum, one) => sum + one, 0);
}
