// Finds where the words of speakers begin and end in a source. Which way a mark faces is seen from
// what stands beside it, because languages set the same sign on either side: „so“, “so”, »so«, «so».
import { BLANK_LINE } from './blank-line.ts';
import { dashSpeech } from './dash-speech.ts';

/** A text after all rules, with the text as printed. */
export interface MappedText {
	/** After all rules: what words are compared with. Positions are UTF-16 code units of this text. */
	text: string;
	/** As printed, but for words that a line breaks. */
	printed: string;
	/** For each position of `text` the position in `printed` of what stands there. */
	at: number[];
}

export interface Turn {
	/** The position of a mark, or of the sign before speech that a dash opens. */
	at: number;
	/** Whether it opens words; otherwise somebody else may speak after it. */
	opens: boolean;
	/** Whether it begins a paragraph, where the mark of a quotation that goes on is repeated. */
	beginsParagraph: boolean;
}

export interface QuotationEdges {
	/** Where words begin, right after an opening mark or the dash that opens speech. */
	opens: Set<number>;
	/** Where words end, right before a closing mark, a dash or the end of a paragraph. */
	closes: Set<number>;
	/**
	 * The marks that open and close quotations, in order. Single marks that may be apostrophes are
	 * not among them.
	 */
	turns: Turn[];
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENING_SIGNS = '“„‟«‹「『｢﹁﹃〝';
const CLOSING_SIGNS = '”»›」』｣﹂﹄〞〟';
const CORNERS = /[「」『』｢｣﹁﹂﹃﹄〝〞〟]/;

/**
 * Which way a mark faces. `sign` is the mark as printed, `previous` the mark before it in the same
 * paragraph.
 */
function facesWords(
	text: string,
	at: number,
	sign: string,
	previous: { sign: string; opens: boolean } | undefined,
): boolean {
	if (CORNERS.test(sign)) return OPENING_SIGNS.includes(sign);
	const before = text[at - 1] ?? ' ';
	const after = text[at + 1] ?? ' ';
	if ((before === ' ') !== (after === ' ')) return before === ' ';
	if (before !== ' ') {
		if (/[([{–—¿¡]/.test(before)) return true;
		if (/[)\]},.;:!?…–—、。，！？；：]/.test(after)) return false;
		// German closes with the sign that English opens with.
		if (sign === '“' && previous?.sign === '„') return false;
		if (sign === '«' && previous?.sign === '»' && previous.opens) return false;
		if (OPENING_SIGNS.includes(sign)) return true;
		if (CLOSING_SIGNS.includes(sign)) return false;
		if (LETTER.test(before) !== LETTER.test(after)) return LETTER.test(after);
	}
	return !previous?.opens;
}

/** Double marks, and single ones that are no apostrophes for sure. */
function turnsOf({ text, printed, at }: MappedText): Turn[] {
	const turns: Turn[] = [];
	let previous: { sign: string; opens: boolean } | undefined;
	let last = 0;
	for (const { index } of text.matchAll(/["']/g)) {
		const place = at[index] ?? 0;
		const sign = printed[place] ?? '';
		if (text[index] === "'" && !/[‹›]/.test(sign)) continue;
		if (BLANK_LINE.test(printed.slice(last, place))) previous = undefined;
		const opens = facesWords(text, index, sign, previous);
		const beginsParagraph = /(?:^|[\r\n])[^\S\r\n]*$/.test(printed.slice(last, place));
		turns.push({ at: index, opens, beginsParagraph });
		previous = { sign, opens };
		last = place + 1;
	}
	return turns;
}

/** The first position of the normalised text that stands at or after one of the printed text. */
function positionOf(printed: number, at: number[]): number {
	let low = 0;
	let high = at.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < printed) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where quoted words may begin and end in a source. */
export function quotationEdges(source: MappedText): QuotationEdges {
	const { text, printed, at } = source;
	const turns = turnsOf(source);
	const starts: number[] = [];
	const ends: number[] = [];
	for (const { at: index, opens } of turns) {
		// A straight mark may have a space inside, which no rule can take from it.
		if (opens) starts.push(index + 1, text[index + 1] === ' ' ? index + 2 : index + 1);
		else ends.push(index, text[index - 1] === ' ' ? index - 1 : index);
		// A quotation of several paragraphs has an opening mark before each but only one closing mark,
		// so an opening mark after a space also ends words. The same speaker goes on.
		if (opens && text[index - 1] === ' ' && LETTER.test(text[index + 1] ?? ''))
			ends.push(index - 1);
	}
	// A single mark between two letters is an apostrophe.
	for (const { index } of text.matchAll(/'/g)) {
		if (!LETTER.test(text[index - 1] ?? ' ')) starts.push(index + 1);
		if (!LETTER.test(text[index + 1] ?? ' ')) ends.push(index);
	}
	for (const span of dashSpeech(printed)) {
		const [start, end] = [positionOf(span[0], at), positionOf(span[1], at)];
		starts.push(start);
		ends.push(end);
		turns.push(
			{ at: start - 1, opens: true, beginsParagraph: false },
			{ at: end, opens: false, beginsParagraph: false },
		);
	}
	turns.sort((a, b) => a.at - b.at);
	return { opens: new Set(starts), closes: new Set(ends), turns };
}
