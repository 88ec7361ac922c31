// Two texts compared word by word, cut to the sentences that changed.
import { diffWords } from 'diff';

/** `gap` stands for sentences that are the same in both. */
export interface WordChange {
	kind: 'same' | 'added' | 'removed' | 'gap';
	text: string;
}

/** A full stop (or line break, or the semicolon of a list) and what belongs to it; the next sentence begins after it. */
const SENTENCE_END = /(?:[.!?]["”’)]*\s|[;\n]\s?)/g;

/** The part of an unchanged text that belongs to the sentences around it: its beginning after a change, its end before one. */
function around(text: string, afterChange: boolean, beforeChange: boolean): WordChange[] {
	const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
	const first = ends[0] ?? text.length;
	const last = ends.at(-1) ?? 0;
	const same = (piece: string): WordChange[] =>
		piece === '' ? [] : [{ kind: 'same', text: piece }];
	// Beside a gap no line break is needed.
	const cut = (piece: string): WordChange[] => same(piece.trimEnd());
	const gap: WordChange = { kind: 'gap', text: '' };
	if (afterChange && beforeChange)
		return ends.length < 2
			? same(text)
			: [...cut(text.slice(0, first)), gap, ...same(text.slice(last))];
	if (afterChange)
		return first >= text.trimEnd().length ? same(text) : [...cut(text.slice(0, first)), gap];
	return last === 0 ? same(text) : [gap, ...same(text.slice(last))];
}

/** What changed from one text to the next. */
export function wordChanges(before: string, after: string): WordChange[] {
	const parts = diffWords(before, after);
	return parts.flatMap((part, i): WordChange[] => {
		if (part.added) return [{ kind: 'added', text: part.value }];
		if (part.removed) return [{ kind: 'removed', text: part.value }];
		return around(part.value, i > 0, i < parts.length - 1);
	});
}
