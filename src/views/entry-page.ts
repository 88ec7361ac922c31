// What the pages of parties, people, demands, differences and figures have in common.

import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { Footnotes } from './footnotes.ts';

export interface EntryPage {
	address: string;
	body: BlockView[];
	/** Newest first. */
	corrections: CorrectionView[];
}

/**
 * Most quotations on the page of a party or person. A page shows the latest of a longer list and
 * says how many it leaves out, so that it does not grow with the story.
 */
export const MAX_QUOTES = 16;

/** The entry itself. Throws when a map of the story had none for the id. */
export function requireEntry<T>(entry: T | undefined, id: string): T {
	if (!entry) throw new Error(`No entry has the id “${id}”.`);
	return entry;
}

/** The common part of an entry's page. The footnotes of its body start at 1. */
export const entryPage = (
	story: Story,
	entry:
		| Entry<'parties'>
		| Entry<'people'>
		| Entry<'demands'>
		| Entry<'differences'>
		| Entry<'figures'>,
): EntryPage => ({
	address: addressOf(entry),
	body: bodyView(story, entry.body, new Footnotes(story)),
	corrections: correctionsOf(story, entry),
});
