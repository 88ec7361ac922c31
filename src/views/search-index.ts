import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { bodyView, plainText } from './body.ts';
import { currentAddress } from './current-address.ts';
import { titleOf } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { nameOf } from './names.ts';

/** One entry as the search page finds it. The keys are short because the file is sent to readers. */
export interface SearchDocument {
	id: number;
	title: string;
	kind: string;
	address: string;
	text: string;
}

const KINDS: Partial<Record<AnyEntry['collection'], string>> = {
	topics: 'Question',
	parties: 'Party',
	people: 'Person',
	demands: 'Demand or offer',
	quotes: 'Quotation',
	events: 'Event',
	differences: 'Where accounts differ',
	sources: 'Source',
	terms: 'Glossary',
};

/** What is searched besides the title: the words of a quotation and its speaker, the answer to a question, what a source covers. */
function ownText(story: Story, entry: AnyEntry): string {
	switch (entry.collection) {
		case 'quotes':
			return [...entry.data.speakers.map((id) => nameOf(story, id).name), ...entry.data.words].join(
				' ',
			);
		case 'topics':
			return entry.data.answer;
		case 'people':
			return [entry.data.role, ...entry.data.namedAs.map((one) => one.name)].join(' ');
		case 'parties':
			return entry.data.short;
		case 'sources':
			return entry.data.covers;
		case 'terms':
			return entry.data.aliases.join(' ');
		default:
			return '';
	}
}

/** Beyond so many entries the index is cut into parts, and holds each entry’s own words alone. */
const MANY = 1000;

export interface SearchIndex {
	entries: SearchDocument[];
	isLong: boolean;
}

/** Everything the search page can find, in the order of the collections. Made once for a story. */
export const searchIndex = memoisePerStory((story: Story): SearchIndex => {
	const all = (
		[
			'topics',
			'parties',
			'people',
			'demands',
			'quotes',
			'differences',
			'events',
			'terms',
			'sources',
		] as const
	).flatMap((name) => [...story[name].values()] as AnyEntry[]);
	const isLong = all.length > MANY;
	const entries = all.map((entry, id) => ({
		id,
		title: titleOf(entry),
		kind: KINDS[entry.collection] ?? '',
		address: currentAddress(story, entry),
		text: isLong
			? ownText(story, entry)
			: [
					ownText(story, entry),
					...bodyView(story, entry.body, new Footnotes(story)).map((block) =>
						plainText(block.parts),
					),
				]
					.join(' ')
					.trim(),
	}));
	return { entries, isLong };
});
