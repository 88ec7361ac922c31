// A body as data: plain text with the sources it cites, and references where the pages set an entry in place.
import { type Block, refsIn } from '../schema/body.ts';
import type { Story } from '../story/graph.ts';
import { bodyView, type PartView } from './body.ts';
import { Footnotes } from './footnotes.ts';

export interface TextBlock {
	is: 'text' | 'heading';
	/** Lists and tables have a line for each item or row; cells are separated by tabs. */
	text: string;
	sources: { source: string; locator?: string }[];
}

/** An entry set in place, with the attributes as the author wrote them. */
export type DataBlock =
	| TextBlock
	| { is: 'quote' | 'demand' | 'difference' | 'timeline'; [attribute: string]: string };

/** Stands where a note is called, until the space before it is taken away. */
const CALL = '\u0000';

function raw(parts: PartView[]): string {
	return parts
		.map((part) => {
			if (typeof part === 'string')
				return part
					.replace(/\n/g, ' ')
					.replace(/<\/t[dh]>\s*(?=<t[dh])/g, '\t')
					.replace(/<\/(?:p|li|tr|h\d)>|<br>/g, '\n')
					.replace(/<[^>]+>/g, '')
					.replaceAll('&#x3C;', '<')
					.replaceAll('&#x26;', '&');
			if (part.type === 'text') return part.text;
			if (part.type === 'call') return CALL;
			return part.type === 'link' || part.type === 'name' || part.type === 'term'
				? raw(part.parts)
				: '';
		})
		.join('');
}

// Only the space before a note may go: no other character of an author's text, or of a quotation in it, is touched.
const CALL_AND_SPACE = new RegExp(`[ \\n]*${CALL}+(?=[.,;:?!)]|\\s|$)`, 'g');
const clean = (text: string) =>
	text
		.replaceAll(CALL_AND_SPACE, '')
		.replaceAll(CALL, '')
		.split('\n')
		.map((line) => line.replace(/ {2,}/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');

/** A body, or one of the texts read like a body. */
export function dataBlocks(story: Story, blocks: Block[]): DataBlock[] {
	const views = bodyView(story, blocks, new Footnotes(story));
	return blocks.map((block, i): DataBlock => {
		const [first] = block.parts;
		if (block.kind === 'component' && typeof first === 'object')
			return { is: first.name.toLowerCase() as 'quote', ...first.attributes };
		const sources = refsIn(block.parts)
			.filter(({ name }) => name === 'Cite')
			.map(({ attributes: { source = '', locator } }) => ({
				source,
				...(locator ? { locator } : {}),
			}));
		return {
			is: block.kind === 'heading' ? 'heading' : 'text',
			text: clean(raw(views[i]?.parts ?? [])),
			sources,
		};
	});
}

/** The words alone, a block a paragraph. */
export const wordsOf = (blocks: DataBlock[]): string =>
	blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n\n');
