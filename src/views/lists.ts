// The pages that list a whole collection.

import { partyOf, sideOf } from '../story/balance.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import { inOrder, type Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { differenceLink, type EntryLink, topicLinks } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { type Name, nameOf, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type CitationName, citationNames } from './source-name.ts';
import { type SourceRow, sourceRow } from './source-page.ts';

export interface Group<T> {
	party?: Name;
	heading: string;
	id: string;
	entries: T[];
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
	const list = lists.get(key);
	if (list) list.push(one);
	else lists.set(key, [one]);
}

/** Entries under the party set side by side that makes them; everybody else last. */
function bySide<T>(
	story: Story,
	entries: T[],
	speakersOf: (entry: T) => string[],
): { party?: Name; heading: string; id: string; entries: T[] }[] {
	const groups = sides(story).map((party) => ({
		party,
		heading: party.name,
		id: `by-${party.id}`,
		entries: [] as T[],
	}));
	const rest = { heading: 'Others', id: 'by-others', entries: [] as T[] };
	for (const entry of entries) {
		const side = speakersOf(entry)
			.map((id) => sideOf(story, partyOf(story, id)))
			.find((id) => id !== undefined);
		(groups.find((group) => group.party.id === side) ?? rest).entries.push(entry);
	}
	return [...groups, rest].filter((group) => group.entries.length > 0);
}

/** Whole demands and offers by who makes them; all of the story unless some are given. */
export function demandGroups(
	story: Story,
	demands = [...story.demands.values()].filter(({ data }) => !data.partOf),
): Group<DemandView>[] {
	return bySide(story, demands, ({ data }) => data.by).map((group) => ({
		...group,
		entries: group.entries.map(({ id }) => demandView(story, id)),
	}));
}

export function quoteGroups(story: Story, quotes = [...story.quotes.values()]): Group<QuoteView>[] {
	return bySide(story, quotes, ({ data }) => data.speakers).map((group) => ({
		...group,
		entries: group.entries.map(({ id }) => quoteView(story, id)),
	}));
}

export const differenceRows = (story: Story): { columns: Name[]; rows: DifferenceView[] } => ({
	columns: sides(story),
	rows: [...story.differences.keys()].map((id) => differenceView(story, id)),
});

/** Points of difference that fit one table; more are listed by question, and each is set side by side on its own page. */
const MOST_ROWS = 24;

/** The points of a long story by the first question they belong to; undefined when one table holds them. */
export function differenceGroups(
	story: Story,
): { heading: string; entries: EntryLink[] }[] | undefined {
	if (story.differences.size <= MOST_ROWS) return undefined;
	const groups = new Map<string, EntryLink[]>();
	for (const difference of inOrder(story, story.differences.values()))
		push(
			groups,
			story.topics.get(difference.data.topics[0] ?? '')?.data.question ?? 'Other points',
			differenceLink(difference),
		);
	return [...groups].map(([heading, entries]) => ({ heading, entries }));
}

export interface EventView {
	id: string;
	title: string;
	date: string;
	dateNote?: string;
	planned: boolean;
	body: BlockView[];
	parties: Name[];
	/** Whether notes beside its text name sources; `sources` are then the others. */
	noted: boolean;
	sources: CitationName[];
	topics: EntryLink[];
	corrections: CorrectionView[];
}

function eventView(story: Story, event: Entry<'events'>, footnotes: Footnotes): EventView {
	const { data } = event;
	const body = bodyView(story, event.body, footnotes);
	const noted = new Set(
		body.flatMap((block) => block.notes.map((note) => `${note.id} ${note.locator ?? ''}`)),
	);
	return {
		id: event.id,
		title: data.title,
		date: data.dateInWords ?? dateInWords(data.date, story.story.data.language),
		...(data.dateNote ? { dateNote: data.dateNote } : {}),
		planned: data.planned,
		body,
		parties: data.parties.map((id) => nameOf(story, id)),
		noted: noted.size > 0,
		sources: citationNames(story, data.sources).filter(
			({ id, locator }) => !noted.has(`${id} ${locator ?? ''}`),
		),
		topics: topicLinks(story, data.topics),
		corrections: correctionsOf(story, event),
	};
}

/** Every event, by year; those without a date last. */
export function eventYears(
	story: Story,
	entries = [...story.events.values()],
): { year: string; events: EventView[] }[] {
	const footnotes = new Footnotes(story);
	const years = new Map<string, EventView[]>();
	for (const event of entries) {
		const year = event.data.date === 'unknown' ? 'Date not known' : event.data.date.slice(0, 4);
		push(years, year, eventView(story, event, footnotes));
	}
	return [...years].map(([year, events]) => ({ year, events }));
}

/** Sources, newest first inside each year. */
export function sourceYears(
	story: Story,
	entries = [...story.sources.values()],
): { year: string; sources: SourceRow[] }[] {
	const years = new Map<string, SourceRow[]>();
	for (const source of entries) {
		const year = source.data.date === 'unknown' ? 'Date not known' : source.data.date.slice(0, 4);
		push(years, year, sourceRow(story, source.id));
	}
	return [...years].map(([year, sources]) => ({ year, sources }));
}

/** Questions named under a term, at the most. */
const MOST_USES = 8;

export interface TermView {
	id: string;
	name: string;
	aliases: string[];
	body: BlockView[];
	usedIn: EntryLink[];
	corrections: CorrectionView[];
}

export function termViews(story: Story): TermView[] {
	const footnotes = new Footnotes(story);
	return [...story.terms.values()].map((term) => ({
		id: term.id,
		name: term.data.name,
		aliases: term.data.aliases,
		body: bodyView(story, term.body, footnotes),
		usedIn: topicLinks(
			story,
			(story.linksTo.get(`terms/${term.id}`) ?? [])
				.filter(({ from }) => from.collection === 'topics')
				.map(({ from }) => from.id),
		).slice(0, MOST_USES),
		corrections: correctionsOf(story, term),
	}));
}
