// The whole story on a few sheets: what is marked `inSummary`, the glossary terms it uses, and
// every source it rests on, numbered.

import { editionAddress } from '../story/addresses.ts';
import { partyOf } from '../story/balance.ts';
import { chosenQuotes } from '../story/chosen-quotes.ts';
import { DEMAND_SIDES, type DemandSide, demandSide } from '../story/demand-side.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isWithin } from '../story/is-within.ts';
import { asksLeft } from './asks-left.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { Footnotes, type Note } from './footnotes.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, nameOf, partyName, sides } from './names.ts';
import { otherParties } from './other-parties.ts';
import { type PartyCourse, partyCourse } from './party-course.ts';
import { partiesThatAsk } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { statusInWords } from './status-in-words.ts';
import { keysShown, type SummaryContent, summaryTerms } from './summary-content.ts';
import { type SummaryDay, summaryDay } from './summary-day.ts';
import { type TermInWords, termInWords } from './term-in-words.ts';
import { timesNote } from './times-note.ts';
import { viewWeight } from './view-weight.ts';

/** The number of a source, and the place in it: `3, paragraph 4`. */
export interface Reference {
	number: number;
	noteId: string;
	locator?: string;
}

export interface SummaryView {
	headline: string;
	standfirst: string;
	short: BlockView[];
	parties: SummaryParty[];
	/** Whoever goes between the parties, calls on them or decides, without demands and offers. */
	others: { name: Name; kind: string }[];
	quotes: (QuoteView & { references: Reference[] })[];
	/** The columns of the table of differences. */
	columns: Name[];
	differences: DifferenceView[];
	/** The key days; `timesNote` says whose clocks their times are. */
	days: (SummaryDay & { references: Reference[] })[];
	timesNote?: string;
	notKnown: BlockView[][];
	terms: TermInWords[];
	sources: Note[];
	/** Those that affect anything the summary shows, newest first. */
	corrections: CorrectionView[];
	/** How much else there is: a heavy summary lists fewer corrections and explains fewer terms. */
	weight: 'light' | 'heavy';
	/** The page that says whether this edition is still current. */
	editionAddress: string;
	/** A calendar day. */
	editionDay: string;
}

interface SummaryParty {
	name: Name;
	kind: string;
	course: PartyCourse;
	/** Asks, then offers, then decisions. */
	demands: (DemandView & { side: DemandSide; references: Reference[] })[];
	/** How many of its demands and offers the summary leaves out. */
	left: number;
	/** The people on its side whom the summary quotes. */
	people: Name[];
}

type Cite = (citations: { source: string; locator?: string }[]) => Reference[];

function citeWith(footnotes: Footnotes): Cite {
	return (citations) =>
		citations.map(({ source, locator }) => {
			const { number, noteId } = footnotes.cite(source).call;
			return { number, noteId, ...(locator ? { locator } : {}) };
		});
}

function summaryParties(story: Story, quotes: Entry<'quotes'>[], cite: Cite): SummaryParty[] {
	const isTheirs = (id: string, party: string) => isWithin(story, partyOf(story, id), party);
	const quoted = new Set(quotes.flatMap(({ data }) => data.speakers));
	const chosen = [...story.demands.values()].filter(({ data }) => data.inSummary && !data.partOf);
	const demands = DEMAND_SIDES.flatMap((side) =>
		chosen.filter((demand) => demandSide(demand) === side),
	);
	return partiesThatAsk(story).map((party) => ({
		name: partyName(party),
		kind: kindInWords(story, party),
		course: partyCourse(story, party),
		demands: demands
			.filter(({ data }) => data.by.some((by) => isTheirs(by, party.id)))
			.map((demand) => ({
				...demandView(story, demand.id),
				...statusInWords(story, demand, { short: true }),
				side: demandSide(demand),
				references: cite(demand.data.sources),
			})),
		left: asksLeft(story, party.id),
		people: [...story.people.keys()]
			.filter((person) => isTheirs(person, party.id) && quoted.has(person))
			.map((person) => nameOf(story, person)),
	}));
}

/** Numbers the sources of all accounts, which the table of differences shows without numbers. */
function citeAccounts(story: Story, differences: Entry<'differences'>[], cite: Cite): void {
	for (const { data } of differences)
		for (const account of Object.values(data.accounts).flat()) {
			if ('source' in account && account.source) cite([{ source: account.source }]);
			if (!('quote' in account)) continue;
			const quote = story.quotes.get(account.quote);
			if (!quote) throw new Error(`No quotation has the id “${account.quote}”.`);
			cite([{ source: quote.data.source }]);
		}
}

/** The sources of an event, and the one of its vote when it is another. */
function sourcesOfEvent({ data: { sources, vote } }: Entry<'events'>) {
	const isNamed = sources.some(({ source }) => source === vote?.source);
	return vote && !isNamed ? [...sources, { source: vote.source }] : sources;
}

/** The weight up to which there is room for terms that the short version does not link to. */
const ROOM = 88_000;

/** Throws when a reference leads to no entry, which the checks rule out. */
export function summaryView(story: Story): SummaryView {
	const { headline, standfirst, edition, editionDate } = story.story.data;
	const footnotes = new Footnotes(story, { withPlaces: false });
	const cite = citeWith(footnotes);
	const quoteEntries = chosenQuotes(story, 'summary');
	const differences = [...story.differences.values()].filter(({ data }) => data.inSummary);
	const events = [...story.events.values()].filter(({ data }) => data.inSummary);

	// Each of these steps numbers its sources, so they run in the order in which the summary is read.
	const short = bodyView(story, story.story.body, footnotes);
	const parties = summaryParties(story, quoteEntries, cite);
	const quotes = quoteEntries.map(({ id, data: { source, locator } }) => ({
		...quoteView(story, id),
		references: cite([{ source, ...(locator ? { locator } : {}) }]),
	}));
	citeAccounts(story, differences, cite);
	const days = events.map((event) => ({
		...summaryDay(story, event),
		references: cite(sourcesOfEvent(event)),
	}));
	const note = timesNote(story, events);
	const notKnown = (story.story.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes));

	const others = otherParties(story);
	const content: SummaryContent = {
		short,
		parties: [...parties, ...others].map(({ name }) => name.id),
		people: parties.flatMap((party) => party.people),
		demands: parties.flatMap((party) => party.demands.flatMap((one) => [one, ...one.parts])),
		quotes,
		differences,
		events,
	};
	const view = {
		headline,
		standfirst,
		short,
		parties,
		others,
		quotes,
		columns: sides(story),
		differences: differences.map(({ id }) => differenceView(story, id)),
		days,
		...(note ? { timesNote: note } : {}),
		notKnown,
		sources: footnotes.notes,
		editionAddress: editionAddress(edition),
		editionDay: editionDate,
	};
	const withTerms = (entries: Entry<'terms'>[]) => {
		const shown = keysShown(content, entries, footnotes.notes);
		return {
			...view,
			terms: entries.map((term) => termInWords(story, term)),
			corrections: [...story.corrections.values()]
				.filter(({ data }) => data.affects.some((key) => shown.has(key)))
				.map((one) => correctionView(story, one)),
		};
	};
	const whole = withTerms(summaryTerms(story, content, 'named'));
	if (viewWeight({ ...whole, corrections: [] }) <= ROOM) return { ...whole, weight: 'light' };
	return { ...withTerms(summaryTerms(story, content, 'linked')), weight: 'heavy' };
}
