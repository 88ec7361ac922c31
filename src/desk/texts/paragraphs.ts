/** A paragraph of a source text. Offsets are UTF-16 code units of the text. */
export interface Paragraph {
	/** From 1, as readers count; 0 for what stands above the first paragraph, and for items of lists. */
	number: number;
	/** Of an item of a list: which item of the text it is, from 1. */
	item?: number;
	start: number;
	/** After its last character. */
	end: number;
}

/** A line of a text that a program has broken is no longer than this. */
const LONGEST_LINE = 100;
/** What part of the longest line the others of such a text fill at least. */
const FILLED = 0.6;
/** A shorter line is a line of an address or a heading. */
const SHORTEST_LINE = 40;

/** What begins an item of a list. A number and a full stop may begin a sentence: 2019. */
const BULLET = /^(?:[•‣◦▪●·*]|[-–](?=\s)|\d{1,2}[.)](?=\s)|\([a-z\d]{1,2}\)(?=\s))/u;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/;

interface Line {
	start: number;
	end: number;
}

/** The lines of a text without the spaces around their words. Empty ones have no length. */
function linesOf(text: string): Line[] {
	return [...text.matchAll(/[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|\f|$)/g)].map(
		({ 0: line, index }) => {
			const words = line.trim();
			const start = index + (line.length - line.trimStart().length);
			return {
				start: words === '' ? index : start,
				end: words === '' ? index : start + words.length,
			};
		},
	);
}

/** Whether lines are broken by a program, so that together they are one paragraph. */
function isWrapped(lines: Line[]): boolean {
	const widths = lines.map(({ start, end }) => end - start);
	const longest = Math.max(...widths);
	if (longest > LONGEST_LINE || longest < SHORTEST_LINE) return false;
	return widths.slice(0, -1).every((width) => width >= longest * FILLED);
}

/** Lines that end with a hyphen inside a word go on, as import leaves them. */
function withWholeWords(text: string, lines: Line[]): Line[] {
	const whole: Line[] = [];
	for (const line of lines) {
		const before = whole.at(-1);
		const isBroken =
			before &&
			/\p{L}[-\u2010\u00ad]$/u.test(text.slice(before.start, before.end)) &&
			/^\p{L}/u.test(text.slice(line.start, line.end));
		if (isBroken) before.end = line.end;
		else whole.push({ ...line });
	}
	return whole;
}

/** How many lines stand above the first paragraph: headline, byline, date, address. They end no sentence. */
function linesOfHead(texts: string[]): number {
	const first = texts.findIndex((words) => SENTENCE_END.test(words) && !/^by\b/i.test(words));
	return Math.max(0, first);
}

/**
 * The paragraphs of a source text. Empty lines divide them. Where none stands between two lines, each
 * is a paragraph of its own, unless they are as long as if a program had broken them. They are counted
 * as a reader counts: without headline, byline and date above them, and without the items of lists.
 */
export function paragraphs(text: string): Paragraph[] {
	const blocks: Line[][] = [[]];
	for (const line of linesOf(text)) {
		if (line.end > line.start) blocks.at(-1)?.push(line);
		else if (blocks.at(-1)?.length) blocks.push([]);
	}
	const found = blocks.flatMap((lines) => {
		const [first, last] = [lines[0], lines.at(-1)];
		if (!first || !last) return [];
		const isOne = isWrapped(lines) && !BULLET.test(text.slice(first.start, last.end));
		return isOne ? [{ start: first.start, end: last.end }] : withWholeWords(text, lines);
	});
	const texts = found.map(({ start, end }) => text.slice(start, end));
	const head = linesOfHead(texts);
	let [number, item] = [0, 0];
	return found.map((place, i) => {
		if (i < head) return { number: 0, ...place };
		if (BULLET.test(texts[i] ?? '')) {
			item += 1;
			return { number: 0, item, ...place };
		}
		number += 1;
		return { number, ...place };
	});
}
