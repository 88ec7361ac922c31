import { addressOf } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { paginate } from '../story/pagination.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import { currentAddress } from './current-address.ts';
import type { EntryLink } from './entry-links.ts';
import type { PageLink } from './list-page-links.ts';
import { type Name, nameOf, partyName } from './names.ts';

export interface Letter {
	letter: string;
	id: string;
	entries: (EntryLink & { kind: string })[];
}

/** The index stands on the search page up to so many entries; beyond, each letter has pages of so many. */
const WHOLE = 350;
const PAGE = 180;

const everybody = (story: Story): Name[] => [
	...[...story.parties.values()].map(partyName),
	...[...story.people.keys()].map((id) => nameOf(story, id)),
];

/** Every entry by its first letter, for readers without script. */
export function alphabeticalIndex(story: Story): Letter[] {
	const all = [
		...[...story.topics.values()].map((one) => ({
			title: one.data.question,
			address: addressOf(one),
			kind: 'Question',
		})),
		...everybody(story).map((one) => ({
			title: one.name,
			address: one.address,
			kind: one.role ? 'Person' : 'Party',
		})),
		...[...story.demands.values()].map((one) => ({
			title: one.data.title,
			address: addressOf(one),
			kind: 'Demand or offer',
		})),
		...[...story.quotes.values()].map((one) => ({
			title: one.data.title,
			address: addressOf(one),
			kind: 'Quotation',
		})),
		...[...story.differences.values()].map((one) => ({
			title: one.data.question,
			address: addressOf(one),
			kind: 'Difference',
		})),
		...[...story.events.values()].map((one) => ({
			title: one.data.title,
			address: currentAddress(story, one),
			kind: 'Event',
		})),
		...[...story.terms.values()].map((one) => ({
			title: one.data.name,
			address: addressOf(one),
			kind: 'Term',
		})),
		...[...story.sources.values()].map((one) => ({
			title: one.data.headline ?? one.data.addressWords ?? '',
			address: addressOf(one),
			kind: `Source, ${one.data.publisher}`,
		})),
	].sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.address < b.address ? -1 : 1));
	const letters = new Map<string, Letter['entries']>();
	for (const entry of all) {
		const first =
			entry.title
				.normalize('NFD')
				.toUpperCase()
				.match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
		const letter = /\d/.test(first) ? '0–9' : first;
		const list = letters.get(letter);
		if (list) list.push(entry);
		else letters.set(letter, [entry]);
	}
	return [...letters].map(([letter, entries]) => ({
		letter,
		id: letter.replace(/[^A-Za-z]+/g, '-').replace(/^-|-$/g, '') || 'digits',
		entries,
	}));
}

export interface LetterPage extends Letter {
	title: string;
	address: string;
}

/** The pages of a long index; none when it stands on the search page, but for those that were published before: they stay, empty, and lead to the index. Made once for a story. */
export const letterPages = memoisePerStory((story: Story): LetterPage[] => {
	const letters = alphabeticalIndex(story);
	const all = letters.reduce((sum, one) => sum + one.entries.length, 0);
	const pages =
		all <= WHOLE
			? []
			: letters.flatMap(({ letter, id, entries }) =>
					paginate(id.toLowerCase(), entries, PAGE).map((part, i) => ({
						letter,
						id: part.id,
						entries: part.entries,
						title: i === 0 ? letter : `${letter}, part ${i + 1}`,
						address: `/search/in/${part.id}/`,
					})),
				);
	const ids = new Set(pages.map(({ id }) => id));
	const before = publishedPagesIn(story.permalinks, '/search/in/').filter((id) => !ids.has(id));
	return [
		...pages,
		...before.map(
			(id): LetterPage => ({
				letter: id,
				id,
				entries: [],
				title: (id.charAt(0).toUpperCase() + id.slice(1)).replace('-part-', ', part '),
				address: `/search/in/${id}/`,
			}),
		),
	];
});

export const letterLinks = (story: Story): PageLink[] =>
	letterPages(story)
		.filter(({ entries }) => entries.length > 0)
		.map(({ title, address, entries }) => ({ title, address, count: entries.length }));
