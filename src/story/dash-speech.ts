import { BLANK_LINE } from './blank-line.ts';

/** A dash at the beginning of a line, with the line before it. */
const OPENING =
	/(?:^|(?<before>[^\r\n]*)(?<breaks>(?:\r\n?|\n)\s*))(?<dash>[—–―])[^\S\r\n]*(?=\S)/gu;
/** What the last line of a paragraph ends with. */
const PARAGRAPH_END = /[.!?…:。！？]["'“”«»’›」』)\]]*\s*$/u;
const CAPITAL = /^[¿¡"“«]*[\p{Lu}\p{Lt}\p{Lo}]/u;
/** What may stand between the dash that ends the narrator’s words and the speech that goes on. */
const RESUMED = /^[.,;:!?…]*\s*/;

/** Where the paragraph that goes on at `from` ends. */
function paragraphEnd(text: string, from: number): number {
	for (const { index } of text.slice(from).matchAll(/\r\n?|\n/g)) {
		const rest = text.slice(from + index);
		const isEnd =
			/^(?:\r\n?|\n)[^\S\r\n]*(?:[—–―\r\n]|$)/.test(rest) ||
			(PARAGRAPH_END.test(text.slice(from, from + index)) && !/^\s*\p{Ll}/u.test(rest));
		if (isEnd) return from + index;
	}
	return text.length;
}

/** The positions of the dashes of one kind that stand beside a space or an end. */
const dashesIn = (paragraph: string, dash: string): number[] =>
	[...paragraph.matchAll(new RegExp(`(?<=\\s)${dash}|${dash}(?=[\\s.,;:!?…]|$)`, 'g'))].map(
		({ index }) => index,
	);

/**
 * Speech that a dash opens, as `[start, end]` in UTF-16 code units of the text, which must have its
 * line breaks. A dash opens speech at the beginning of a paragraph. From then on every further dash
 * of the same kind ends the speech or, after the narrator’s words, lets it go on. A line that begins
 * with a dash in the middle of a sentence is no speech.
 */
export function dashSpeech(text: string): [start: number, end: number][] {
	const spans: [number, number][] = [];
	for (const match of text.matchAll(OPENING)) {
		const { before = '', breaks = '', dash = '' } = match.groups ?? {};
		const start = match.index + match[0].length;
		const beginsParagraph =
			breaks === '' ||
			BLANK_LINE.test(breaks) ||
			PARAGRAPH_END.test(before) ||
			before.trim() === '' ||
			CAPITAL.test(text.slice(start, start + 4));
		if (!beginsParagraph || start < (spans.at(-1)?.[1] ?? 0)) continue;
		const paragraph = text.slice(start, paragraphEnd(text, start));
		const dashes = dashesIn(paragraph, dash);
		for (let i = -1; i < dashes.length; i += 2) {
			const after = i < 0 ? 0 : (dashes[i] ?? 0) + 1;
			const speech = paragraph.slice(after, dashes[i + 1] ?? paragraph.length);
			const from = i < 0 ? 0 : (RESUMED.exec(speech)?.[0].length ?? 0);
			const to = speech.trimEnd().length;
			if (from < to) spans.push([start + after + from, start + after + to]);
		}
	}
	return spans;
}
