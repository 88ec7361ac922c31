// Which lists of a story are on shelves, and what stands on each.

import { dateInWords, dayNumber, monthInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { publishedIn } from '../story/permalinks.ts';
import { inParts, type Shelf, shelvesByDate } from '../story/shelves.ts';

export type Shelved = 'quotes' | 'demands' | 'sources' | 'events' | 'topics';

/** A list of up to `whole` entries stands on one page; a longer one on shelves of `most`. From the weight of one entry, compressed, and the 14,000 bytes of a page. */
const ROOM: Record<Shelved, { whole: number; most: number }> = {
	quotes: { whole: 30, most: 20 },
	demands: { whole: 50, most: 30 },
	sources: { whole: 110, most: 80 },
	events: { whole: 40, most: 14 },
	topics: { whole: 24, most: 150 },
};

const LISTS: Record<Shelved, string> = {
	quotes: '/quotes/',
	demands: '/demands/',
	sources: '/sources/',
	events: '/timeline/',
	topics: '/topics/',
};
/** The page that holds the list as a whole. */
const WHOLE: Record<Shelved, { title: string; address: string }> = {
	quotes: { title: 'In their words', address: LISTS.quotes },
	demands: { title: 'Asks and offers', address: LISTS.demands },
	sources: { title: 'Sources', address: LISTS.sources },
	events: { title: 'Timeline', address: LISTS.events },
	topics: { title: 'Questions', address: '/#questions' },
};

export interface ShelfLink {
	title: string;
	address: string;
	count: number;
}

export interface ShelfIndex {
	years: (ShelfLink & { below: ShelfLink[] })[];
}

export interface ShelfPage<E> {
	title: string;
	entries: E[];
	below: ShelfLink[];
	/** A shelf that was published and is no more, since its list has shrunk or was divided otherwise: it stays, and leads to where its entries stand now. */
	isGathered?: true;
	previous?: ShelfLink;
	next?: ShelfLink;
}

function dateOf(entry: Entry<Shelved>): string {
	const data = entry.data as { date?: string; saidOn?: string; printedOn?: string };
	return (
		data.date ??
		(data.saidOn === 'unknown' ? (data.printedOn ?? 'unknown') : (data.saidOn ?? 'unknown'))
	);
}

const made = new WeakMap<Story, Map<Shelved, Shelf<Entry<Shelved>>[]>>();

/** The shelves of a list, none when it stands on one page. Made once for a story. */
function shelvesOf(story: Story, list: Shelved): Shelf<Entry<Shelved>>[] {
	const known = made.get(story) ?? new Map<Shelved, Shelf<Entry<Shelved>>[]>();
	made.set(story, known);
	let shelves = known.get(list);
	if (!shelves) {
		const all = [...story[list].values()].filter(
			(entry) => !(entry.collection === 'demands' && entry.data.partOf),
		) as Entry<Shelved>[];
		const { whole, most } = ROOM[list];
		const inOrder =
			list === 'demands'
				? [...all].sort((a, b) => (dateOf(a).slice(0, 10) < dateOf(b).slice(0, 10) ? -1 : 1))
				: all;
		shelves =
			all.length <= whole
				? []
				: list === 'topics'
					? inParts('1', all, most)
					: shelvesByDate(inOrder, dateOf, most);
		known.set(list, shelves);
	}
	return shelves;
}

const flat = (shelves: Shelf<Entry<Shelved>>[]) =>
	shelves.flatMap((shelf) => [shelf, ...shelf.below]);

/** `inYear`: under the heading of its year, where a month needs no year. */
function titleOf(
	story: Story,
	list: Shelved,
	shelf: Shelf<Entry<Shelved>>,
	inYear = false,
): string {
	const [, date = '', part] = /^(.*?)(?:-part-(\d+))?$/.exec(shelf.id) ?? [];
	if (list === 'topics') {
		if (shelf.count === 0) return WHOLE.topics.title;
		const first = (story.rank.get(shelf.entries[0] as Entry<'topics'>) ?? 0) + 1;
		return `Questions ${first} to ${first + shelf.count - 1}`;
	}
	const words =
		date === 'undated'
			? 'Date not known'
			: date.length === 4
				? date
				: inYear
					? dateInWords(date, story.story.data.language, { month: true, noYear: true })
					: monthInWords(dayNumber(`${date}-01`), story.story.data.language);
	return part ? `${words}, part ${part}` : words;
}

const linkTo = (
	story: Story,
	list: Shelved,
	shelf: Shelf<Entry<Shelved>>,
	inYear = false,
): ShelfLink => ({
	title: titleOf(story, list, shelf, inYear),
	address: `${LISTS[list]}in/${shelf.id}/`,
	count: shelf.count,
});

/** The years and months of a long list; undefined when the list stands on one page. */
export function shelfIndex(story: Story, list: Shelved): ShelfIndex | undefined {
	const shelves = shelvesOf(story, list);
	return shelves.length === 0
		? undefined
		: {
				years: shelves.map((shelf) => ({
					...linkTo(story, list, shelf),
					below: shelf.below.map((one) => linkTo(story, list, one, true)),
				})),
			};
}

/** Ids of all shelves of a list, and of those that were published before and answer for ever. */
export const shelfIds = (story: Story, list: Shelved): string[] => [
	...new Set([
		...flat(shelvesOf(story, list)).map(({ id }) => id),
		...publishedIn(story.permalinks, `${LISTS[list]}in/`),
	]),
];

/** The page of a shelf that is no more. */
function gathered(story: Story, list: Shelved, id: string): ShelfPage<never> {
	const all = flat(shelvesOf(story, list));
	const month = id.replace(/-part-\d+$/, '');
	const now = [month, month.slice(0, 4)]
		.flatMap((one) => all.find((shelf) => shelf.id === one) ?? [])
		.slice(0, 1)
		.map((shelf) => linkTo(story, list, shelf));
	return {
		title: titleOf(story, list, { id, entries: [], below: [], count: 0 }),
		entries: [],
		below: now.length > 0 ? now : [{ ...WHOLE[list], count: story[list].size }],
		isGathered: true,
	};
}

/** One shelf, with the way to its neighbours. */
export function shelfPage<C extends Shelved>(
	story: Story,
	list: C,
	id: string,
): ShelfPage<Entry<C>> {
	const all = flat(shelvesOf(story, list));
	const at = all.findIndex((shelf) => shelf.id === id);
	const shelf = all[at];
	if (!shelf && publishedIn(story.permalinks, `${LISTS[list]}in/`).includes(id))
		return gathered(story, list, id);
	if (!shelf) throw new Error(`The list of ${list} has no shelf “${id}”.`);
	const [previous, next] = [all[at - 1], all[at + 1]];
	return {
		title: titleOf(story, list, shelf),
		entries: shelf.entries as Entry<C>[],
		below: shelf.below.map((one) => linkTo(story, list, one, true)),
		...(previous ? { previous: linkTo(story, list, previous) } : {}),
		...(next ? { next: linkTo(story, list, next) } : {}),
	};
}

/** Where an entry of a long list is told in full: its shelf’s address; undefined when the list stands on one page. */
export function shelfOf(story: Story, entry: Entry<Shelved>): string | undefined {
	const shelf = shelfByEntry(story, entry.collection).get(entry);
	return shelf && linkTo(story, entry.collection, shelf).address;
}

const byEntry = new WeakMap<Shelf<Entry<Shelved>>[], Map<Entry<Shelved>, Shelf<Entry<Shelved>>>>();
function shelfByEntry(story: Story, list: Shelved): Map<Entry<Shelved>, Shelf<Entry<Shelved>>> {
	const shelves = shelvesOf(story, list);
	const known =
		byEntry.get(shelves) ??
		new Map(
			flat(shelves).flatMap((shelf) => shelf.entries.map((entry) => [entry, shelf] as const)),
		);
	byEntry.set(shelves, known);
	return known;
}
