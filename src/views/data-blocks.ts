// A body as data: plain text with the sources it cites, and references to embedded entries.

import { type Block, refsIn } from '../schema/body.ts';
import type { Story } from '../story/graph.ts';
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
	| { is: 'quote' | 'demand' | 'difference' | 'timeline'; [attribute: string]: string };

/** Stands for the call of a note until the space before it has been removed. */
const CALL = '\u0000';

const htmlToText = (html: string): string =>
	html
		.replace(/\n/g, ' ')
		.replace(/<\/t[dh]>\s*(?=<t[dh])/g, '\t')
		.replace(/<\/(?:p|li|tr|h\d)>|<br>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&#x3C;', '<')
		.replaceAll('&#x26;', '&');

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
