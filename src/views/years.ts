// Events and sources under the years of their dates.

import { refsIn } from '../schema/body.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type AmountGroup, amountGroups } from './amounts.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type EntryLink, topicLinks } from './entry-links.ts';
import { eventOutcome, type OutcomeView } from './event-outcome.ts';
import { eventState } from './event-state.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf } from './names.ts';
import { type CitationName, citationNames } from './source-name.ts';
import { type SourceRow, sourceRow } from './source-page.ts';
import { viewWeight } from './view-weight.ts';
import { type VoteView, voteView } from './vote.ts';

export interface EventView {
	id: string;
	title: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** In words. */
	date: string;
	dateNote?: string;
	/** That it was planned, and in a word what became of it. */
	state?: string;
	outcome?: OutcomeView;
	vote?: VoteView;
	amounts: AmountGroup[];
	body: BlockView[];
	parties: Name[];
	/** Whether its text has footnotes. `sources` then holds only sources that no footnote names. */
	noted: boolean;
	sources: CitationName[];
	topics: EntryLink[];
	corrections: CorrectionView[];
}

function eventView(story: Story, event: Entry<'events'>, footnotes: Footnotes): EventView {
	const { data } = event;
	const body = bodyView(story, event.body, footnotes);
	const placeOf = ({ id, locator = '' }: { id: string; locator?: string | undefined }) =>
		`${id} ${locator}`;
	const state = eventState(story, event, story.story.data.asOf);
	const outcome = eventOutcome(story, event);
	// A footnote may stand at an earlier event that cites the same place.
	const noted = new Set(
		event.body
			.flatMap((block) => refsIn(block.parts))
			.filter((part) => part.name === 'Cite')
			.map(({ attributes: { source = '', locator } }) => placeOf({ id: source, locator })),
	);
	return {
		id: event.id,
		title: data.title,
		...foreign(event),
		date: data.dateInWords ?? dateInWords(data.date, story.story.data.language),
		...(data.dateNote ? { dateNote: data.dateNote } : {}),
		...(state ? { state } : {}),
		...(outcome ? { outcome } : {}),
		...(data.vote ? { vote: voteView(story, data.vote) } : {}),
		amounts: amountGroups(story, data.amounts),
		body,
		parties: data.parties.map((id) => nameOf(story, id)),
		noted: noted.size > 0,
		sources: citationNames(story, data.sources).filter((source) => !noted.has(placeOf(source))),
		topics: topicLinks(story, data.topics),
		corrections: correctionsOf(story, event),
	};
}

function byYear<E extends Entry<'events'> | Entry<'sources'>>(story: Story, entries: E[]) {
	const say = wordsOf(story);
	return Map.groupBy(entries, ({ data: { date } }) =>
		date === 'unknown' ? say('date.notKnownTitle') : dateInWords(date.slice(0, 4), say.language),
	);
}

interface EventYear {
	year: string;
	events: EventView[];
}

/** The weight up to which a page of events has room for the parties of each, besides its text. */
const ROOM = 84_000;

const withoutParties = ({ year, events }: EventYear): EventYear => ({
	year,
	events: events.map((event) => ({ ...event, parties: [] })),
});

/**
 * Events by year, those without a date last; by default all of the story. They share one set of
 * footnotes. Where much is told, only the texts name the parties.
 */
export function eventYears(story: Story, entries = [...story.events.values()]): EventYear[] {
	const footnotes = new Footnotes(story);
	const years = [...byYear(story, entries)].map(([year, events]) => ({
		year,
		events: events.map((event) => eventView(story, event, footnotes)),
	}));
	return viewWeight(years) > ROOM ? years.map(withoutParties) : years;
}

/** Sources by year, in the order given; by default all of the story. */
export function sourceYears(
	story: Story,
	entries = [...story.sources.values()],
): { year: string; sources: SourceRow[] }[] {
	return [...byYear(story, entries)].map(([year, sources]) => ({
		year,
		sources: sources.map(({ id }) => sourceRow(story, id)),
	}));
}
