/** A paragraph of a source text. Offsets are UTF-16 code units of the text. */
export interface Paragraph {
	/** From 1, as locators count; 0 for the headline of the source. */
	number: number;
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

/**
 * The paragraphs of a source text. Empty lines divide them. Where none stands between two lines, each
 * is a paragraph of its own, unless they are as long as if a program had broken them. A paragraph that
 * is the `headline` is not counted.
 */
export function paragraphs(text: string, headline?: string): Paragraph[] {
	const blocks: Line[][] = [[]];
	for (const line of linesOf(text)) {
		if (line.end > line.start) blocks.at(-1)?.push(line);
		else if (blocks.at(-1)?.length) blocks.push([]);
	}
	const found = blocks.flatMap((lines) => {
		const [first, last] = [lines[0], lines.at(-1)];
		if (!first || !last) return [];
		return isWrapped(lines) ? [{ start: first.start, end: last.end }] : withWholeWords(text, lines);
	});
	const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
	const isHeadline = ({ start, end }: Line) =>
		headline !== undefined && plain(text.slice(start, end)) === plain(headline);
	const heading = found.findIndex(isHeadline);
	let number = 0;
	return found.map((place, i) => {
		if (i === heading) return { number: 0, ...place };
		number += 1;
		return { number, ...place };
	});
}
