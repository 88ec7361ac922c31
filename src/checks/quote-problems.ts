import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import { QUOTATION_MARK } from '../story/marked-words.ts';

/** The marks of a text in its order, in any language. */
const marksIn = (text: string): string => text.replace(/[^"“”„«»「」『』]/g, '');

/**
 * Whether a segment holds marks around itself, or a mark at one end without its partner. A quotation
 * inside the words has both marks.
 */
function hasOuterMarks(segment: string): boolean {
	const marks = marksIn(segment);
	if (marks.length === 1) return marks === segment.at(0) || marks === segment.at(-1);
	return marks.length === 2 && marks === `${segment.at(0)}${segment.at(-1)}`;
}

/**
 * Contradictions within one quotation: between its attribution, `via` and translation, and
 * in its words.
 */
export function quoteProblems({ file, data }: Entry<'quotes'>): Problem[] {
	const { attribution, marks, marksNote, via, translation, words } = data;
	const problems: Problem[] = [];
	const add = (path: (string | number)[], what: string, fix: string) =>
		problems.push({ file, path, what, fix });

	if (attribution.startsWith('via-') && !via)
		add(
			['attribution'],
			`attribution is ${attribution}, but the field via is missing`,
			'Add via: it says through whom the words came.',
		);
	if (!attribution.startsWith('via-') && via)
		add(
			['via'],
			`via says through whom the words came, but attribution is ${attribution}`,
			'Set attribution to via-outlet or via-spokesperson, or remove via.',
		);
	if (marks && !marksNote)
		add(
			['marks'],
			'marks is none, but the field marksNote is missing',
			'Say in marksNote why the words count as a quotation without marks: readers see it.',
		);
	if (!marks && marksNote)
		add(
			['marksNote'],
			'marksNote explains missing quotation marks, but marks is not none',
			'Set marks: none, or remove marksNote.',
		);
	if ((attribution === 'translated') !== (translation !== undefined))
		add(
			['attribution'],
			translation
				? `there is a translation, but attribution is ${attribution}`
				: 'attribution is translated, but there is no translation',
			'A translated quotation has its original in words and the translation in translation.',
		);
	if (translation && translation.words.length !== words.length)
		add(
			['translation', 'words'],
			`the number of segments is ${translation.words.length} in the translation and ${words.length} in the original`,
			'Translate segment by segment: readers see them side by side.',
		);
	for (const [i, segment] of words.entries()) {
		if (attribution === 'paraphrase' && QUOTATION_MARK.test(segment))
			add(
				['words', i],
				'a paraphrase contains quotation marks',
				'A paraphrase is nobody’s exact words: write it without marks, and make the words in marks a quotation of their own.',
			);
		else if (hasOuterMarks(segment))
			add(
				['words', i],
				'the segment includes the quotation marks around it',
				'Write the words alone: the pages add the marks.',
			);
		if (segment !== segment.trim())
			add(['words', i], 'the segment begins or ends with white space', 'Remove the white space.');
	}
	return problems;
}
