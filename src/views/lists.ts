// The pages that list a whole collection.
import type { Entry } from '../story/entry.ts';
import { dateInWords } from '../story/dates.ts';
import { addressOf } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { type Listed, topicsOf } from './listed.ts';
import { type Name, nameOf, partyName, sides } from './names.ts';
import { Notebook } from './notebook.ts';
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
function bySide<T>(story: Story, entries: T[], speakersOf: (entry: T) => string[]): { party?: Name; heading: string; id: string; entries: T[] }[] {
	const groups = sides(story).map((party) => ({ party, heading: party.name, id: `by-${party.id}`, entries: [] as T[] }));
	const rest = { heading: 'Others', id: 'by-others', entries: [] as T[] };
	for (const entry of entries) {
		const side = speakersOf(entry).map((id) => sideOf(story, partyOf(story, id))).find((id) => id !== undefined);
		(groups.find((group) => group.party.id === side) ?? rest).entries.push(entry);
	}
	return [...groups, rest].filter((group) => group.entries.length > 0);
}

/** Whole demands and offers by who makes them; all of the story unless some are given. */
export function demandGroups(story: Story, demands = [...story.demands.values()].filter(({ data }) => !data.partOf)): Group<DemandView>[] {
	return bySide(story, demands, ({ data }) => data.by).map((group) => ({ ...group, entries: group.entries.map(({ id }) => demandView(story, id)) }));
}

export function quoteGroups(story: Story, quotes = [...story.quotes.values()]): Group<QuoteView>[] {
	return bySide(story, quotes, ({ data }) => data.speakers).map((group) => ({ ...group, entries: group.entries.map(({ id }) => quoteView(story, id)) }));
}

export const differenceRows = (story: Story): { columns: Name[]; rows: DifferenceView[] } => ({ columns: sides(story), rows: [...story.differences.keys()].map((id) => differenceView(story, id)) });

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
	topics: Listed[];
	corrections: CorrectionView[];
}

function eventView(story: Story, event: Entry<'events'>, notebook: Notebook): EventView {
	const { data } = event;
	const body = bodyView(story, event.body, notebook);
	const noted = new Set(body.flatMap((block) => block.notes.map((note) => `${note.id} ${note.locator ?? ''}`)));
	return {
		id: event.id,
		title: data.title,
		date: data.dateInWords ?? dateInWords(data.date, story.story.data.language),
		...(data.dateNote ? { dateNote: data.dateNote } : {}),
		planned: data.planned,
		body,
		parties: data.parties.map((id) => nameOf(story, id)),
		noted: noted.size > 0,
		sources: citationNames(story, data.sources).filter(({ id, locator }) => !noted.has(`${id} ${locator ?? ''}`)),
		topics: topicsOf(story, data.topics),
		corrections: correctionsOf(story, event),
	};
}

/** Every event, by year; those without a date last. */
export function eventYears(story: Story, entries = [...story.events.values()]): { year: string; events: EventView[] }[] {
	const notebook = new Notebook(story);
	const years = new Map<string, EventView[]>();
	for (const event of entries) {
		const year = event.data.date === 'unknown' ? 'Date not known' : event.data.date.slice(0, 4);
		push(years, year, eventView(story, event, notebook));
	}
	return [...years].map(([year, events]) => ({ year, events }));
}

/** Sources, newest first inside each year. */
export function sourceYears(story: Story, entries = [...story.sources.values()]): { year: string; sources: SourceRow[] }[] {
	const years = new Map<string, SourceRow[]>();
	for (const source of entries) {
		const year = source.data.date === 'unknown' ? 'Date not known' : source.data.date.slice(0, 4);
		push(years, year, sourceRow(story, source.id));
	}
	return [...years].map(([year, sources]) => ({ year, sources }));
}

export interface TermView {
	id: string;
	name: string;
	aliases: string[];
	body: BlockView[];
	usedIn: Listed[];
	corrections: CorrectionView[];
}

export function termViews(story: Story): TermView[] {
	const notebook = new Notebook(story);
	return [...story.terms.values()].map((term) => ({
		id: term.id,
		name: term.data.name,
		aliases: term.data.aliases,
		body: bodyView(story, term.body, notebook),
		usedIn: topicsOf(story, (story.linksTo.get(`terms/${term.id}`) ?? []).filter(({ from }) => from.collection === 'topics').map(({ from }) => from.id)),
		corrections: correctionsOf(story, term),
	}));
}

/** Parties and people, each once, for the A–Z and the foot of lists. */
export const everybody = (story: Story): Name[] => [...[...story.parties.values()].map(partyName), ...[...story.people.keys()].map((id) => nameOf(story, id))];

/** Every entry by its first letter, for readers without script. */
export function aToZ(story: Story): { letter: string; id: string; entries: (Listed & { kind: string })[] }[] {
	const all = [
		...[...story.topics.values()].map((one) => ({ title: one.data.question, address: addressOf(one), kind: 'Question' })),
		...everybody(story).map((one) => ({ title: one.name, address: one.address, kind: one.role ? 'Person' : 'Party' })),
		...[...story.demands.values()].map((one) => ({ title: one.data.title, address: addressOf(one), kind: 'Demand or offer' })),
		...[...story.quotes.values()].map((one) => ({ title: one.data.title, address: addressOf(one), kind: 'Quotation' })),
		...[...story.differences.values()].map((one) => ({ title: one.data.question, address: addressOf(one), kind: 'Difference' })),
		...[...story.events.values()].map((one) => ({ title: one.data.title, address: addressOf(one), kind: 'Event' })),
		...[...story.terms.values()].map((one) => ({ title: one.data.name, address: addressOf(one), kind: 'Term' })),
		...[...story.sources.values()].map((one) => ({ title: one.data.headline ?? one.data.addressWords ?? '', address: addressOf(one), kind: `Source, ${one.data.publisher}` })),
	].sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.address < b.address ? -1 : 1));
	const letters = new Map<string, (Listed & { kind: string })[]>();
	for (const entry of all) {
		const first = entry.title.normalize('NFD').toUpperCase().match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
		const letter = /\d/.test(first) ? '0–9' : first;
		push(letters, letter, entry);
	}
	return [...letters].map(([letter, entries]) => ({ letter, id: letter.replace(/[^A-Za-z]+/g, '-').replace(/^-|-$/g, '') || 'digits', entries }));
}
