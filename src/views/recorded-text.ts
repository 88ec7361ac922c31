// What a reader sees of a body, as plain words: for the record of an edition.
import { type Block, type Part, type PartRef, refsIn } from '../schema/body.ts';
import type { Story } from '../story/graph.ts';

/** Components that stand in place of a name, and those that set a whole entry in place. */
const SETS: Record<string, 'quotes' | 'demands' | 'differences'> = {
	Quote: 'quotes',
	Demand: 'demands',
	Difference: 'differences',
};

function wordsOf(story: Story, part: Part): string {
	if (typeof part === 'string')
		return part
			.replace(/<[^>]+>/g, ' ')
			.replaceAll('&#x26;', '&')
			.replaceAll('&#x3C;', '<');
	const inner = part.parts.map((one) => wordsOf(story, one)).join('');
	const { id = '' } = part.attributes;
	if (inner !== '' || part.name === 'Cite') return inner;
	if (part.name === 'Party') return story.parties.get(id)?.data.short ?? id;
	if (part.name === 'Person') return story.people.get(id)?.data.name ?? id;
	if (part.name === 'Event') return story.events.get(id)?.data.title ?? id;
	return part.name === 'Term' ? (story.terms.get(id)?.data.name ?? id) : '';
}

const tidy = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:?!])/g, '$1')
		.trim();

/** One line a paragraph. */
export const recordedText = (story: Story, blocks: Block[]): string =>
	blocks
		.map((block) => tidy(block.parts.map((part) => wordsOf(story, part)).join('')))
		.filter((text) => text !== '')
		.join('\n');

/** A note in short: `report, paragraph 4`. */
const cited = ({ attributes: { source = '', locator } }: PartRef): string =>
	locator ? `${source}, ${locator}` : source;

/** What a body shows beside its words: the entries set in place, as keys, and the sources of its notes, each once and in order. */
export function recordedParts(blocks: Block[]): { shows: string[]; notes: string[] } {
	const refs = blocks.flatMap((block) => refsIn(block.parts));
	const shows = refs.flatMap(({ name, attributes }) =>
		SETS[name] ? [`${SETS[name]}/${attributes.id}`] : [],
	);
	return {
		shows: [...new Set(shows)],
		notes: [...new Set(refs.filter(({ name }) => name === 'Cite').map(cited))],
	};
}
