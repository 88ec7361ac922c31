// A body as data: plain text with the sources it cites, and references to embedded entries.

import { type Block, refsIn } from '../schema/body.ts';
import type { Story } from '../story/graph.ts';
import { type HtmlToken, htmlTokens } from '../story/html-tokens.ts';
import { bodyView, type PartView } from './body.ts';
import { Footnotes } from './footnotes.ts';

export interface TextBlock {
	is: 'text' | 'heading';
	/** Lists and tables have a line for each item or row; cells are separated by tabs. */
	text: string;
	/** In the order in which the text cites them. */
	sources: { source: string; locator?: string }[];
}

/** A text, or an embedded entry with the attributes as the author wrote them. */
export type DataBlock =
	| TextBlock
	| { is: 'quote' | 'demand' | 'difference' | 'timeline' | 'figure'; [attribute: string]: string };

/** Stands for the call of a note until the space before it has been removed. */
const CALL = '\u0000';

const isCell = (token: HtmlToken | undefined, isClosing: boolean): boolean =>
	token !== undefined &&
	'tag' in token &&
	/^t[dh]$/.test(token.tag) &&
	token.isClosing === isClosing;

/** A piece of a body as lines of text: cells of a row are separated by tabs. */
function htmlToText(html: string): string {
	// White space between two cells is none of the text.
	const tokens = htmlTokens(html).filter(
		(token, i, all) =>
			!(
				'text' in token &&
				token.text.trim() === '' &&
				isCell(all[i - 1], true) &&
				isCell(all[i + 1], false)
			),
	);
	return tokens
		.map((token, i) => {
			if ('text' in token) return token.text.replaceAll('\n', ' ');
			if (isCell(token, true) && isCell(tokens[i + 1], false)) return '\t';
			const endsLine = token.isClosing ? /^(p|li|tr|h\d)$/ : /^br$/;
			return endsLine.test(token.tag) ? '\n' : '';
		})
		.join('');
}

function partToText(part: PartView): string {
	if (typeof part === 'string') return htmlToText(part);
	switch (part.type) {
		case 'text':
			return part.text;
		case 'call':
			return CALL;
		case 'link':
		case 'name':
		case 'term':
			return part.parts.map(partToText).join('');
		default:
			return '';
	}
}

// Only the space before a note is removed: no other character of an author's text, or of a
// quotation in it, is touched.
const SPACE_AND_CALL = new RegExp(`[ \\n]*${CALL}+(?=[.,;:?!)]|\\s|$)`, 'g');

function withoutCalls(text: string): string {
	const lines = text.replaceAll(SPACE_AND_CALL, '').replaceAll(CALL, '').split('\n');
	return lines
		.map((line) => line.replace(/ {2,}/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}

/** A body, or a field that is written like one, as data. */
export function dataBlocks(story: Story, blocks: Block[]): DataBlock[] {
	const views = bodyView(story, blocks, new Footnotes(story));
	return blocks.map((block, i): DataBlock => {
		const [first] = block.parts;
		if (block.kind === 'component' && typeof first === 'object')
			return { is: first.name.toLowerCase() as 'quote', ...first.attributes };
		const citations = refsIn(block.parts).filter(({ name }) => name === 'Cite');
		const text = (views[i]?.parts ?? []).map(partToText).join('');
		return {
			is: block.kind === 'heading' ? 'heading' : 'text',
			text: withoutCalls(text),
			sources: citations.map(({ attributes: { source = '', locator } }) => ({
				source,
				...(locator ? { locator } : {}),
			})),
		};
	});
}

/** The texts and headings alone, separated by empty lines. */
export const wordsOf = (blocks: DataBlock[]): string =>
	blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n\n');
