// The pages of parties, people, demands, differences: a text, and everything in the story that touches it.

import { addressOf } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import { inOrder, referrers, type Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { currentAddress } from './current-address.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import {
	differenceLink,
	type EntryLink,
	eventLink,
	titleOf,
	topicLink,
	topicLinks,
} from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { partyKind } from './labels.ts';
import { latest } from './latest.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type AskView, askView, demandsOf } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type CitationName, citationNames } from './source-name.ts';

interface EntryPage {
	address: string;
	body: BlockView[];
	corrections: CorrectionView[];
}

function found<T>(entry: T | undefined, id: string): T {
	if (!entry) throw new Error(`No entry has the id “${id}”.`);
	return entry;
}

const base = (
	story: Story,
	entry: Entry<'parties'> | Entry<'people'> | Entry<'demands'> | Entry<'differences'>,
): EntryPage => ({
	address: addressOf(entry),
	body: bodyView(story, entry.body, new Footnotes(story)),
	corrections: correctionsOf(story, entry),
});

export interface PartyPage extends EntryPage {
	name: Name;
	kind: string;
	website?: string;
	partOf?: Name;
	relations: { as: string; to: Name }[];
	parts: Name[];
	people: Name[];
	asks: AskView[];
	offers: AskView[];
	addressed: AskView[];
	quotes: QuoteView[];
	events: EntryLink[];
	differences: EntryLink[];
	topics: EntryLink[];
	/** How many of each list are left out, in a long story. */
	left: Record<'asks' | 'addressed' | 'quotes' | 'events' | 'differences' | 'topics', number>;
}

/** Quotations and links in one list of a page; longer lists show the latest, and where all are. */
const MOST_QUOTES = 16;
const MOST = 24;

/** A party with all that is said by, to and about it. What its people and parts say counts as its own. */
export function partyPage(story: Story, id: string): PartyPage {
	const party = found(story.parties.get(id), id);
	const belongs = (speaker: string) => {
		const own = partyOf(story, speaker);
		return own === id || (story.story.data.parties.includes(id) && sideOf(story, own) === id);
	};
	const own: { asks: AskView[]; offers: AskView[] } = story.story.data.parties.includes(id)
		? demandsOf(story, id)
		: {
				asks: referrers(story, party, 'demands')
					.filter(({ data }) => data.by.some(belongs))
					.map(askView),
				offers: [],
			};
	const [asks, offers] = [latest(own.asks, MOST), latest(own.offers, MOST)];
	const addressed = latest(
		referrers(story, party, 'demands').filter(({ data }) => data.to.includes(id) && !data.partOf),
		MOST,
	);
	const quotes = latest(
		[...story.quotes.values()].filter(({ data }) => data.speakers.some(belongs)),
		MOST_QUOTES,
	);
	const events = latest(
		[...story.events.values()].filter(({ data }) => data.parties.includes(id)),
		MOST,
	);
	const [differences, topics] = [
		latest(referrers(story, party, 'differences'), MOST),
		latest(referrers(story, party, 'topics'), MOST),
	];
	return {
		...base(story, party),
		name: partyName(party),
		kind: partyKind[party.data.kind],
		...(party.data.website ? { website: party.data.website } : {}),
		...(party.data.partOf ? { partOf: nameOf(story, party.data.partOf) } : {}),
		relations: party.data.relations.map(({ as, to }) => ({ as, to: nameOf(story, to) })),
		parts: referrers(story, party, 'parties')
			.filter((other) => other.data.partOf === id)
			.map(partyName),
		people: referrers(story, party, 'people').map((person) => nameOf(story, person.id)),
		asks: asks.shown,
		offers: offers.shown,
		addressed: addressed.shown.map(askView),
		quotes: quotes.shown.map((quote) => quoteView(story, quote.id)),
		events: events.shown.map((event) => eventLink(story, event)),
		differences: differences.shown.map(differenceLink),
		topics: topics.shown.map(topicLink),
		left: {
			asks: asks.left + offers.left,
			addressed: addressed.left,
			quotes: quotes.left,
			events: events.left,
			differences: differences.left,
			topics: topics.left,
		},
	};
}

export interface PersonPage extends EntryPage {
	name: Name;
	role: string;
	party?: Name;
	namedAs: { name: string; source: CitationName }[];
	quotes: QuoteView[];
	left: { quotes: number };
	demands: AskView[];
	topics: EntryLink[];
	sources: CitationName[];
}

export function personPage(story: Story, id: string): PersonPage {
	const person = found(story.people.get(id), id);
	const quotes = latest(
		inOrder(
			story,
			referrers(story, person, 'quotes').filter(({ data }) => data.speakers.includes(id)),
		),
		MOST_QUOTES,
	);
	return {
		...base(story, person),
		name: nameOf(story, id),
		role: person.data.role,
		...(person.data.party ? { party: nameOf(story, person.data.party) } : {}),
		namedAs: person.data.namedAs.flatMap(({ name, ...citation }) =>
			citationNames(story, [citation]).map((source) => ({ name, source })),
		),
		quotes: quotes.shown.map((quote) => quoteView(story, quote.id)),
		left: { quotes: quotes.left },
		demands: referrers(story, person, 'demands').map(askView),
		topics: referrers(story, person, 'topics').map(topicLink),
		sources: citationNames(story, person.data.sources),
	};
}

export interface DemandPage extends EntryPage {
	demand: DemandView;
	partOf?: { title: string; address: string };
	topics: EntryLink[];
	quotes: QuoteView[];
}

/** A demand or offer with its parts, and the words of those who make it from the same sources. */
export function demandPage(story: Story, id: string): DemandPage {
	const demand = found(story.demands.get(id), id);
	const whole = demand.data.partOf ? story.demands.get(demand.data.partOf) : undefined;
	const speakers = new Set([
		...demand.data.by,
		...(demand.data.describedBy ? [demand.data.describedBy] : []),
	]);
	const fromSources = demand.data.sources
		.flatMap(({ source }) => story.sources.get(source) ?? [])
		.flatMap((source) =>
			referrers(story, source, 'quotes').filter(({ data }) => data.source === source.id),
		);
	return {
		...base(story, demand),
		demand: demandView(story, id),
		...(whole ? { partOf: { title: whole.data.title, address: addressOf(whole) } } : {}),
		topics: topicLinks(story, [
			...demand.data.topics,
			...referrers(story, demand, 'topics').map((topic) => topic.id),
		]),
		quotes: inOrder(
			story,
			fromSources.filter(
				({ data }) =>
					data.speakers.some((one) => speakers.has(one)) &&
					data.topics.some((topic) => demand.data.topics.includes(topic)),
			),
		).map((quote) => quoteView(story, quote.id)),
	};
}

export interface DifferencePage extends EntryPage {
	difference: DifferenceView;
	topics: EntryLink[];
}

export function differencePage(story: Story, id: string): DifferencePage {
	const difference = found(story.differences.get(id), id);
	return {
		...base(story, difference),
		difference: differenceView(story, id),
		topics: topicLinks(story, [
			...difference.data.topics,
			...referrers(story, difference, 'topics').map((topic) => topic.id),
		]),
	};
}

export interface QuotePage {
	address: string;
	quote: QuoteView;
	body: BlockView[];
	usedIn: EntryLink[];
	topics: EntryLink[];
	sameStatement: QuoteView[];
	alsoIn: {
		source: CitationName;
		wording: Entry<'quotes'>['data']['alsoIn'][number]['wording'];
		note?: string;
	}[];
	corrections: CorrectionView[];
}

/** A quotation, where it is used, how others worded it, and what else was said in the same statement. */
export function quotePage(story: Story, id: string): QuotePage {
	const quote = found(story.quotes.get(id), id);
	const users = [...referrers(story, quote, 'topics'), ...referrers(story, quote, 'differences')];
	return {
		address: addressOf(quote),
		quote: quoteView(story, id),
		body: bodyView(story, quote.body, new Footnotes(story)),
		usedIn: users.map((entry) => ({
			title: titleOf(entry),
			address: currentAddress(story, entry),
		})),
		topics: topicLinks(story, quote.data.topics),
		sameStatement: [
			...new Set([
				...quote.data.sameStatementAs,
				...referrers(story, quote, 'quotes').map((other) => other.id),
			]),
		].map((other) => quoteView(story, other)),
		alsoIn: quote.data.alsoIn.flatMap(({ source, wording, note }) =>
			citationNames(story, [{ source }]).map((name) => ({
				source: name,
				wording,
				...(note ? { note } : {}),
			})),
		),
		corrections: correctionsOf(story, quote),
	};
}
