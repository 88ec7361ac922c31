// The whole story on a few sheets: what is marked `inSummary`, the glossary terms it uses, and
// every source it rests on, numbered.

import { editionAddress } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { roleOf } from '../story/role-of.ts';
import { type BlockView, bodyView, plainText } from './body.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { Footnotes, type Note } from './footnotes.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, nameOf, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { keysShown, type SummaryContent, summaryTerms } from './summary-content.ts';

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
	/** Go-betweens. */
	others: { name: Name; kind: string }[];
	quotes: (QuoteView & { references: Reference[] })[];
	/** The columns of the table of differences. */
	columns: Name[];
	differences: DifferenceView[];
	/** The key days; dates in words. */
	days: { date: string; title: string; planned: boolean; references: Reference[] }[];
	notKnown: BlockView[][];
	terms: { name: string; text: string }[];
	sources: Note[];
	/** Those that affect anything the summary shows, newest first. */
	corrections: CorrectionView[];
	/** The page that says whether this edition is still current. */
	editionAddress: string;
	/** A calendar day. */
	editionDay: string;
}

interface SummaryParty {
	name: Name;
	kind: string;
	demands: (DemandView & { references: Reference[] })[];
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
	const sideOfId = (id: string) => sideOf(story, partyOf(story, id));
	const quoted = new Set(quotes.flatMap(({ data }) => data.speakers));
	const demands = [...story.demands.values()].filter(({ data }) => data.inSummary && !data.partOf);
	return story.story.data.parties.map((id) => ({
		name: nameOf(story, id),
		kind: kindInWords(story.parties.get(id) as Entry<'parties'>),
		demands: demands
			.filter(({ data }) => data.by.some((by) => sideOfId(by) === id))
			.map((demand) => ({
				...demandView(story, demand.id),
				references: cite(demand.data.sources),
			})),
		people: [...story.people.keys()]
			.filter((person) => sideOfId(person) === id && quoted.has(person))
			.map((person) => nameOf(story, person)),
	}));
}

function summaryQuote(story: Story, { id, data }: Entry<'quotes'>, cite: Cite) {
	const { source, locator } = data;
	return {
		...quoteView(story, id),
		references: cite([{ source, ...(locator ? { locator } : {}) }]),
	};
}

/** Numbers the sources of all accounts, which the table of differences shows without numbers. */
function citeAccounts(story: Story, differences: Entry<'differences'>[], cite: Cite): void {
	for (const { data } of differences)
		for (const account of Object.values(data.accounts).flat()) {
			if ('source' in account) cite([account]);
			if (!('quote' in account)) continue;
			const quote = story.quotes.get(account.quote);
			if (!quote) throw new Error(`No quotation has the id “${account.quote}”.`);
			cite([{ source: quote.data.source }]);
		}
}

function goBetweens(story: Story): Entry<'parties'>[] {
	const order = story.story.data.parties;
	return [...story.parties.values()].filter(
		(party) => !order.includes(party.id) && roleOf(story, party) === 'go-between',
	);
}

function termInWords(story: Story, { data, body }: Entry<'terms'>): { name: string; text: string } {
	const blocks = bodyView(story, body, new Footnotes(story));
	return { name: data.name, text: blocks.map((block) => plainText(block.parts)).join(' ') };
}

/** Throws when a reference leads to no entry, which the checks rule out. */
export function summaryView(story: Story): SummaryView {
	const { headline, standfirst, language, edition, editionDate } = story.story.data;
	const footnotes = new Footnotes(story, { withPlaces: false });
	const cite = citeWith(footnotes);
	const chosenQuotes = [...story.quotes.values()].filter(({ data }) => data.inSummary);
	const differences = [...story.differences.values()].filter(({ data }) => data.inSummary);
	const events = [...story.events.values()].filter(({ data }) => data.inSummary);

	// Each of these steps numbers its sources, so they run in the order in which the summary is read.
	const short = bodyView(story, story.story.body, footnotes);
	const parties = summaryParties(story, chosenQuotes, cite);
	const quotes = chosenQuotes.map((quote) => summaryQuote(story, quote, cite));
	citeAccounts(story, differences, cite);
	const days = events.map(({ data }) => ({
		date: data.dateInWords ?? dateInWords(data.date, language),
		title: data.title,
		planned: data.planned,
		references: cite(data.sources),
	}));
	const notKnown = (story.story.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes));

	const others = goBetweens(story);
	const content: SummaryContent = {
		short,
		parties: [...sides(story), ...others].map(({ id }) => id),
		people: parties.flatMap((party) => party.people),
		demands: parties.flatMap((party) => party.demands.flatMap((one) => [one, ...one.parts])),
		quotes,
		differences,
		events,
	};
	const terms = summaryTerms(story, content);
	const shown = keysShown(content, terms, footnotes.notes);
	return {
		headline,
		standfirst,
		short,
		parties,
		others: others.map((party) => ({ name: nameOf(story, party.id), kind: kindInWords(party) })),
		quotes,
		columns: sides(story),
		differences: differences.map(({ id }) => differenceView(story, id)),
		days,
		notKnown,
		terms: terms.map((term) => termInWords(story, term)),
		sources: footnotes.notes,
		corrections: [...story.corrections.values()]
			.filter(({ data }) => data.affects.some((key) => shown.has(key)))
			.map((one) => correctionView(story, one)),
		editionAddress: editionAddress(edition),
		editionDay: editionDate,
	};
}
