// A body as the snapshot of an edition records it: the words a reader sees, and what it refers to.

import { type Block, type Part, type PartRef, refsIn } from '../schema/body.ts';
import type { Story } from '../story/graph.ts';
import { htmlText } from '../story/html-tokens.ts';

/** Components that embed an entry, and its collection. */
const EMBEDDED: Record<string, 'quotes' | 'demands' | 'differences' | 'figures'> = {
	Quote: 'quotes',
	Demand: 'demands',
	Difference: 'differences',
	Figure: 'figures',
};

function wordsOf(story: Story, part: Part): string {
	if (typeof part === 'string') return htmlText(part, ' ');
	const inner = part.parts.map((one) => wordsOf(story, one)).join('');
	if (inner !== '') return inner;
	const { id = '' } = part.attributes;
	switch (part.name) {
		case 'Party':
			return story.parties.get(id)?.data.short ?? id;
		case 'Person':
			return story.people.get(id)?.data.name ?? id;
		case 'Event':
			return story.events.get(id)?.data.title ?? id;
		case 'Term':
			return story.terms.get(id)?.data.name ?? id;
		default:
			return '';
	}
}

const tidy = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:?!])/g, '$1')
		.trim();

/** The words of a body, one line a block. */
export const recordedText = (story: Story, blocks: Block[]): string =>
	blocks
		.map((block) => tidy(block.parts.map((part) => wordsOf(story, part)).join('')))
		.filter((text) => text !== '')
		.join('\n');

/** `report, paragraph 4`. */
const recordedNote = ({ attributes: { source = '', locator } }: PartRef): string =>
	locator ? `${source}, ${locator}` : source;

/**
 * The keys of the entries a body embeds, and its notes as `report, paragraph 4`; each once, in
 * order.
 */
export function recordedParts(blocks: Block[]): { shows: string[]; notes: string[] } {
	const refs = blocks.flatMap((block) => refsIn(block.parts));
	const shows = refs.flatMap(({ name, attributes }) =>
		EMBEDDED[name] ? [`${EMBEDDED[name]}/${attributes.id}`] : [],
	);
	return {
		shows: [...new Set(shows)],
		notes: [...new Set(refs.filter(({ name }) => name === 'Cite').map(recordedNote))],
	};
}
