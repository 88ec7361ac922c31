// What the list of all corrections shows: of very many, the newest in full and the others in a line
// each.

import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { compressedBytes } from './compressed-bytes.ts';
import { type CorrectionLine, correctionLine } from './correction-line.ts';
import { correctionPageLink, correctionPages, ROOM } from './correction-pages.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { Footnotes } from './footnotes.ts';
import type { PageLink } from './list-page-links.ts';
import { type TombstoneView, tombstonesOf } from './tombstone.ts';

export interface CorrectionList {
	count: number;
	/** The day of the newest, in words; undefined when there is none. */
	newest: string | undefined;
	/** Newest first. */
	inFull: CorrectionView[];
	/** The older ones; each has its place on the page for ever. */
	lines: CorrectionLine[];
	/** Where those are told in full. */
	pages: PageLink[];
	retired: TombstoneView[];
}

/** The markup of a line and the address it leads to, in compressed bytes. */
const LINE = 5;
/**
 * Characters of what we say now in a line. All lines together have `all`, of which each spends
 * `place` on its id and its markup.
 */
const WORDS = { all: 14_000, place: 50, fewest: 16, most: 260 };

const wordsInLine = (lines: number): number =>
	Math.min(WORDS.most, Math.max(WORDS.fewest, Math.floor(WORDS.all / lines) - WORDS.place));

/** As many of the newest corrections as have room in full beside a line for each of the others. */
function countInFull(
	story: Story,
	corrections: Entry<'corrections'>[],
	lines: CorrectionLine[],
	room: number,
): number {
	const inLines = new Set<string>();
	// From the oldest: those that become lines are counted before those that may not.
	const weights = lines
		.toReversed()
		.map(({ id, title, date }) => LINE + compressedBytes([id, title, date], inLines))
		.reverse();
	const inFull = new Set<string>();
	let left = weights.reduce((rest, weight) => rest - weight, room);
	const end = corrections.findIndex((one, i) => {
		left += (weights[i] ?? 0) - compressedBytes(correctionView(story, one), inFull);
		return left < 0;
	});
	return end < 0 ? corrections.length : end;
}

export function correctionList(story: Story): CorrectionList {
	const pages = correctionPages(story);
	const retired = tombstonesOf(story, ['corrections']);
	const footnotes = new Footnotes(story);
	const inFull = (corrections: Iterable<Entry<'corrections'>>) =>
		[...corrections].map((one) => correctionView(story, one, footnotes));
	const [first] = story.corrections.values();
	const newest = first && dateInWords(first.data.date, story.story.data.language);
	const whole = { count: story.corrections.size, newest, retired };
	if (pages.length === 0)
		return { ...whole, inFull: inFull(story.corrections.values()), lines: [], pages: [] };
	const corrections = pages.flatMap((page) => page.corrections);
	const most = wordsInLine(corrections.length);
	const lines = corrections.map((one) => correctionLine(story, one, most));
	const room = ROOM - compressedBytes(retired, new Set());
	const end = countInFull(story, corrections, lines, room);
	return {
		...whole,
		inFull: inFull(corrections.slice(0, end)),
		lines: lines.slice(end),
		pages: pages.map((page) => correctionPageLink(story, page)),
	};
}
