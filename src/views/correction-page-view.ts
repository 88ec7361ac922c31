// One page of corrections that are too many for one.

import type { Story } from '../story/graph.ts';
import { publishedFragments } from '../story/permalinks.ts';
import { wordsOf } from '../story/words-of.ts';
import { type CorrectionLine, correctionLine } from './correction-line.ts';
import { correctionPageIds, correctionPageLink, correctionPages } from './correction-pages.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { Footnotes } from './footnotes.ts';
import type { PageLink } from './list-page-links.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';

export interface CorrectionPageView {
	title: string;
	/** Newest first. */
	corrections: CorrectionView[];
	/**
	 * What was published on the page and is told elsewhere now, or was retired. Each keeps its place.
	 */
	moved: CorrectionLine[];
	retired: TombstoneView[];
	/** Of a page that was published and is not needed now: the list of all corrections. */
	isFormer?: true;
	below: PageLink[];
	/** The page with newer corrections, and the one with older ones. */
	previous?: PageLink;
	next?: PageLink;
}

/** Characters of what we say now of a correction that is told elsewhere. */
const MOST_WORDS = 80;

/** Throws when the corrections have no page with the id and never had one that was published. */
export function correctionPageView(story: Story, id: string): CorrectionPageView {
	if (!correctionPageIds(story).includes(id)) throw new Error(`No page of corrections is “${id}”.`);
	const pages = correctionPages(story);
	const index = pages.findIndex((page) => page.id === id);
	const page = pages[index] ?? { id, corrections: [] };
	const { title, address } = correctionPageLink(story, page);
	const here = new Set(page.corrections.map((one) => one.id));
	const elsewhere = publishedFragments(story.permalinks, address)
		.filter((one) => !here.has(one))
		.sort();
	const footnotes = new Footnotes(story);
	const previous = pages[index - 1];
	const next = index < 0 ? undefined : pages[index + 1];
	const all = {
		title: wordsOf(story)('page.corrections.title'),
		address: '/corrections/',
		count: story.corrections.size,
	};
	return {
		title,
		corrections: page.corrections.map((one) => correctionView(story, one, footnotes)),
		moved: elsewhere
			.flatMap((one) => story.corrections.get(one) ?? [])
			.map((one) => correctionLine(story, one, MOST_WORDS)),
		retired: elsewhere
			.map((one) => `corrections/${one}`)
			.filter((key) => story.permalinks.retired[key])
			.map((key) => tombstoneView(story, key)),
		...(index < 0 ? { isFormer: true, below: [all] } : { below: [] }),
		...(previous ? { previous: correctionPageLink(story, previous) } : {}),
		...(next ? { next: correctionPageLink(story, next) } : {}),
	};
}
