// The pages of corrections that are too many for one. They are numbered from the oldest, so that a
// new correction comes on the last page and the others stay as they are.

import { addressOf } from '../story/addresses.ts';
import { byId } from '../story/collection-orders.ts';
import { compareDates } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import { wordsOf } from '../story/words-of.ts';
import { compressedBytes } from './compressed-bytes.ts';
import { correctionView } from './corrections.ts';
import type { PageLink } from './list-page-links.ts';
import { tombstonesOf } from './tombstone.ts';

export interface CorrectionPage {
	/** Its number, from 1. */
	id: string;
	/** Newest first. */
	corrections: Entry<'corrections'>[];
}

/**
 * Compressed bytes for which a page has room: the budget of 14,000 less 4,400 for a page without
 * corrections, and a reserve.
 */
export const ROOM = 9_300;
/** The share of a page of those that do not fit on one. It also keeps places of what moved away. */
const MOST = 5_500;

const FOLDER = '/corrections/in/';

const addressOfPage = (id: string): string => `${FOLDER}${id}/`;

/** Oldest first. Those of one day are in the order in which editions published them. */
function oldestFirst(story: Story): Entry<'corrections'>[] {
	const editionOf = (one: Entry<'corrections'>) =>
		story.permalinks.addresses[addressOf(one)] ?? Number.MAX_SAFE_INTEGER;
	return [...story.corrections.values()].sort(
		(a, b) => compareDates(a.data.date, b.data.date) || editionOf(a) - editionOf(b) || byId(b, a),
	);
}

function divide(story: Story): CorrectionPage[] {
	const entries = oldestFirst(story);
	const views = entries.map((one) => correctionView(story, one));
	const whole = [views, tombstonesOf(story, ['corrections'])];
	if (compressedBytes(whole, new Set()) <= ROOM) return [];
	const pages: CorrectionPage[] = [];
	let seen = new Set<string>();
	let left = 0;
	entries.forEach((entry, i) => {
		const page = pages.at(-1);
		left -= compressedBytes(views[i], seen);
		if (page && left >= 0) {
			page.corrections.unshift(entry);
			return;
		}
		pages.push({ id: `${pages.length + 1}`, corrections: [entry] });
		seen = new Set();
		left = MOST - compressedBytes(views[i], seen);
	});
	return pages.reverse();
}

/** The pages, the newest first; none when all corrections fit on one page. */
export const correctionPages = memoisePerStory(divide);

const pageByCorrection = memoisePerStory(
	(story) =>
		new Map(
			correctionPages(story).flatMap((page) =>
				page.corrections.map((one) => [one.id, page.id] as const),
			),
		),
);

/** Where a correction is told in full for as long as the corrections are divided as they are. */
export function toldAt(story: Story, one: Entry<'corrections'>): string {
	const page = pageByCorrection(story).get(one.id);
	return page ? `${addressOfPage(page)}#${one.id}` : addressOf(one);
}

/** Ids of all pages, and of those that were published and are not needed now: they stay. */
export const correctionPageIds = (story: Story): string[] => [
	...new Set([
		...correctionPages(story).map(({ id }) => id),
		...publishedPagesIn(story.permalinks, FOLDER),
	]),
];

export function correctionPageLink(story: Story, { id, corrections }: CorrectionPage): PageLink {
	const say = wordsOf(story);
	return {
		title: say('list.part', { title: say('page.corrections.title'), part: Number(id) }),
		address: addressOfPage(id),
		count: corrections.length,
	};
}
