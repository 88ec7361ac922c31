// What the list of all corrections shows: of very many, the newest in full and the others in a line
// each.

import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type CorrectionLine, correctionLine } from './correction-line.ts';
import { correctionPageLink, correctionPages, ROOM } from './correction-pages.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { Footnotes } from './footnotes.ts';
import { freshBytes } from './fresh-bytes.ts';
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

/** Of the room of the page, what lines may take; with many of them their texts are shorter. */
const LINES_ROOM = 14_000;
/** A line with its markup and the address it leads to, in bytes of text; its id and words come on top. */
const LINE = 30;
/** Characters of what we say now. */
const WORDS = { fewest: 16, most: 160 };

/** How many characters of what we say now each line has. */
function wordsOfLines(corrections: Entry<'corrections'>[]): number {
	const fixed = corrections.reduce((sum, { id }) => sum + LINE + id.length, 0);
	const share = Math.floor((LINES_ROOM - fixed) / corrections.length);
	return Math.min(WORDS.most, Math.max(WORDS.fewest, share));
}

const lineWeight = ({ id, title }: CorrectionLine): number =>
	LINE + id.length + Buffer.byteLength(title);

/** As many of the newest corrections as have room in full beside a line for each of the others. */
function countInFull(
	story: Story,
	corrections: Entry<'corrections'>[],
	lines: CorrectionLine[],
	room: number,
): number {
	const seen = new Set<string>();
	let left = lines.reduce((sum, line) => sum - lineWeight(line), room);
	const end = corrections.findIndex((one, i) => {
		left -= freshBytes(correctionView(story, one), seen) - lineWeight(lines[i] as CorrectionLine);
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
	const words = wordsOfLines(corrections);
	const lines = corrections.map((one) => correctionLine(story, one, words));
	const room = ROOM - freshBytes(retired, new Set());
	const end = countInFull(story, corrections, lines, room);
	return {
		...whole,
		inFull: inFull(corrections.slice(0, end)),
		lines: lines.slice(end),
		pages: pages.map((page) => correctionPageLink(story, page)),
	};
}
