// Most bodies are paragraphs of words and citations. In these, Markdown has nothing to find, and its parser looks at every letter to see that.
import type { Paragraph, Root } from 'mdast';

/**
 * A line of a paragraph in which no sign of Markdown, GFM or MDX stands, so that it is nothing but its text. It begins with a letter or an opening mark, so that
 * it is no item, heading, rule, underline or indent; it holds no @ outside a citation and no colon before a slash, so that it is no address; and it ends without a blank.
 * A citation is left for the shorthand to read; it may not be a link or the label of one.
 */
const LINE = /^[\p{L}“‘(](?:[\p{L}\p{N} .,;?!'"’‘“”%$€£()–—…/-]|:(?!\/)|\[@[\p{L}\p{N}](?:; ?@|[\p{L}\p{N} .,;'’–—-])*\](?![[(:]))*$/u;
/** Words with a meaning of their own where a line begins, and addresses that begin without a sign. */
const NOT_WORDS = /^(import|export)\b|www\./i;

const isPlain = (line: string): boolean => LINE.test(line) && !line.endsWith(' ') && !line.includes('![') && !NOT_WORDS.test(line);

/** The tree of a text that holds nothing but plain paragraphs, as the Markdown parser would give it, with lines and no columns; undefined for any other. */
export function readPlain(text: string): Root | undefined {
	const paragraphs: Paragraph[] = [];
	let words: string[] = [];
	const lines = text.split('\n');
	for (const [i, line] of [...lines, ''].entries()) {
		if (line !== '') {
			if (!isPlain(line)) return undefined;
			words.push(line);
		} else if (words.length > 0) {
			const position = { start: { line: i + 1 - words.length, column: 1 }, end: { line: i, column: 1 } };
			paragraphs.push({ type: 'paragraph', children: [{ type: 'text', value: words.join('\n'), position }], position });
			words = [];
		}
	}
	return { type: 'root', children: paragraphs, position: { start: { line: 1, column: 1 }, end: { line: lines.length, column: 1 } } };
}
