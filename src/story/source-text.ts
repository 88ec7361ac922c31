import { joinBrokenWords } from './join-broken-words.ts';
import { type MappedText, type QuotationEdges, quotationEdges } from './quotation-edges.ts';
import { RULES } from './rules.ts';

export interface SourceText extends MappedText {
	edges: QuotationEdges;
}

type Mapped = Pick<MappedText, 'text' | 'at'>;

/** Replaces as String.replaceAll() does, and keeps for every character where it came from. */
function replaced(
	{ text, at }: Mapped,
	pattern: RegExp,
	by: string | ((match: string) => string),
): Mapped {
	const parts: string[] = [];
	const from: number[] = [];
	let done = 0;
	const keep = (end: number) => {
		parts.push(text.slice(done, end));
		for (let i = done; i < end; i += 1) from.push(at[i] ?? 0);
	};
	for (const { 0: match, index } of text.matchAll(pattern)) {
		keep(index);
		const replacement = typeof by === 'string' ? by : by(match);
		parts.push(replacement);
		for (let i = 0; i < replacement.length; i += 1)
			from.push(at[index + Math.min(i, match.length - 1)] ?? 0);
		done = index + match.length;
	}
	if (done === 0) return { text, at };
	keep(text.length);
	return { text: parts.join(''), at: from };
}

/**
 * The text of a source as it is compared with the words of a quotation. The words decide how a word
 * is read that is broken over the end of a line.
 */
export function sourceText(snapshot: string, words: string[]): SourceText {
	const printed = joinBrokenWords(snapshot.normalize('NFC'), words);
	let mapped: Mapped = {
		text: printed,
		at: Array.from({ length: printed.length }, (_, i) => i),
	};
	for (const [pattern, by] of RULES.flatMap(({ replace = [] }) => replace))
		mapped = replaced(mapped, pattern, by);
	return { ...mapped, printed, edges: quotationEdges({ ...mapped, printed }) };
}
