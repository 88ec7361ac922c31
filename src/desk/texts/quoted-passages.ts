import { quotationEdges, type Turn } from '../../story/quotation-edges.ts';
import { segmentAt } from './segment-at.ts';
import { type NameAt, speakerOf } from './speaker-of.ts';

/** A passage in quotation marks; offsets are UTF-16 code units of the text, without the marks. */
export interface QuotedPassage {
	start: number;
	end: number;
	/** Always `text.slice(start, end)`. */
	words: string;
	/** Who the words around suggest said it: a suggestion, right in about seven of ten. */
	speaker?: NameAt;
}

type Span = [start: number, end: number];

/**
 * The text with one character for each of its own, so that positions stay, and every mark and space
 * as the rules of verification write them.
 */
const withPlainMarks = (text: string): string =>
	text
		// French sets a space before the mark that closes, also before a comma: « mots », dit-il.
		.replace(/\s»(?=[\s,.;:!?…)\]]|$)/g, '" ')
		.replace(/[“”„‟«»＂「」『』｢｣﹁﹂﹃﹄〝〞〟]/g, '"')
		.replace(/[‘’‚‛′`´＇‹›]/g, "'")
		.replace(/\s/g, ' ');

const BLANK_LINES = /\r?\n\s*\r?\n/;

/**
 * From each opening mark to its closing one. A mark that opens a further paragraph of the same words
 * ends the one before; a mark that nobody closes opens the rest of its paragraph and no more.
 */
function inDoubleMarks(text: string, turns: Turn[]): Span[] {
	const spans: Span[] = [];
	let opened: number | undefined;
	let depth = 0;
	const end = (at: number, isClosed: boolean) => {
		if (opened === undefined) return;
		const gap = isClosed ? null : BLANK_LINES.exec(text.slice(opened, at));
		spans.push([opened, gap ? opened + gap.index : at]);
		[opened, depth] = [undefined, 0];
	};
	for (const { at, opens } of turns) {
		if (opens) {
			if (BLANK_LINES.test(text.slice(opened ?? at, at))) end(at, false);
			opened ??= at + 1;
			depth += 1;
		} else if (depth > 1) depth -= 1;
		else end(at, true);
	}
	end(text.length, false);
	return spans;
}

/** British setting: ‘so’. A closing mark follows punctuation or stands before none of the word’s letters. */
const SINGLE =
	/(?<=^|[\s([–—])[‘'](?=[\p{L}\p{N}[…])((?:(?![‘'](?=\p{Lu})|\n\s*\n)[\s\S]){1,3000}?[,.!?…])[’'](?![\p{L}\p{N}])/gu;

const inSingleMarks = (text: string): Span[] =>
	[...text.matchAll(SINGLE)].map(({ 0: all, index }) => [index + 1, index + all.length - 1]);

/**
 * The passages of a source text that stand in quotation marks, of any language, in order. Single
 * marks count in a text that has no double ones, dashes that open speech in one without marks.
 */
export function quotedPassages(text: string): QuotedPassage[] {
	const plain = withPlainMarks(text);
	const at = Array.from({ length: plain.length }, (_, i) => i);
	const { turns } = quotationEdges({ text: plain, printed: text, at });
	const isDouble = (turn: Turn) => plain[turn.at] === '"' || /[‹›]/.test(text[turn.at] ?? '');
	const double = turns.filter(isDouble);
	const single = double.length === 0 ? inSingleMarks(text) : [];
	const spans =
		single.length > 0 ? single : inDoubleMarks(text, double.length > 0 ? double : turns);
	const passages: QuotedPassage[] = [];
	for (const [start, end] of spans) {
		const segment = segmentAt(text, start, end);
		if (!/\p{L}/u.test(segment.words)) continue;
		const speaker = speakerOf(text, [start, end], spans, passages.at(-1)?.speaker);
		passages.push({ ...segment, ...(speaker ? { speaker } : {}) });
	}
	return passages;
}
