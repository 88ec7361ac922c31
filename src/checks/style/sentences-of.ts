import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { MASK } from '../../story/own-texts.ts';

const parser = unified().use(retextEnglish).freeze();

/**
 * The sentences of a text in English, which are not so easily found (Sen. Atkins, 3.5 percent, U.S.),
 * with their number of words; masked words do not count.
 */
export function sentencesOf(text: string): { text: string; words: number }[] {
	const { children } = parser.parse(text) as Root;
	return children
		.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
		.flatMap((sentence) =>
			sentence.type === 'SentenceNode'
				? [
						{
							text: textOf(sentence),
							words: sentence.children.filter(
								(node) => node.type === 'WordNode' && !textOf(node).includes(MASK),
							).length,
						},
					]
				: [],
		);
}
