// The page of a party: its profile, and everything in the story that is said by, to or about it.

import { partyOf, sideOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import { dateOfQuote, referrers, type Story } from '../story/graph.ts';
import { differenceLink, type EntryLink, eventLink, topicLink } from './entry-links.ts';
import { type EntryPage, entryPage, MAX_QUOTES, requireEntry } from './entry-page.ts';
import { kindInWords } from './kind-in-words.ts';
import { latest } from './latest.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type AskView, askView, demandsOf } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';

export interface PartyPage extends EntryPage {
	name: Name;
	kind: string;
	website?: string;
	partOf?: Name;
	/** `as`: what it is to the other party, in the author's words. */
	relations: { as: string; to: Name }[];
	parts: Name[];
	people: Name[];
	asks: AskView[];
	offers: AskView[];
	/** Demands and offers made to it. */
	addressed: AskView[];
	quotes: QuoteView[];
	events: EntryLink[];
	differences: EntryLink[];
	topics: EntryLink[];
	/** How many entries of each list the page leaves out; `asks` counts the offers too. */
	left: Record<'asks' | 'addressed' | 'quotes' | 'events' | 'differences' | 'topics', number>;
}

/** Most entries of any list of the page but the quotations. */
const MAX_ENTRIES = 24;

/** What the party asks and offers, before the lists are cut to the room of the page. */
function allDemandsOf(
	story: Story,
	party: Entry<'parties'>,
	belongs: (speaker: string, on?: string) => boolean,
): { asks: AskView[]; offers: AskView[] } {
	if (story.story.data.parties.includes(party.id)) return demandsOf(story, party.id);
	const own = referrers(story, party, 'demands').filter(({ data }) =>
		data.by.some((one) => belongs(one, data.date)),
	);
	return { asks: own.map(askView), offers: [] };
}

/**
 * The page of a party. What its people and its parts say counts as its own. Throws when no party
 * has the id.
 */
export function partyPage(story: Story, id: string): PartyPage {
	const party = requireEntry(story.parties.get(id), id);
	const isSide = story.story.data.parties.includes(id);
	const belongs = (speaker: string, on?: string) => {
		const own = partyOf(story, speaker, on);
		return own === id || (isSide && sideOf(story, own) === id);
	};
	const own = allDemandsOf(story, party, belongs);
	const asks = latest(own.asks, MAX_ENTRIES);
	const offers = latest(own.offers, MAX_ENTRIES);
	const addressed = latest(
		referrers(story, party, 'demands').filter(({ data }) => data.to.includes(id) && !data.partOf),
		MAX_ENTRIES,
	);
	const quotes = latest(
		[...story.quotes.values()].filter(({ data }) =>
			data.speakers.some((speaker) => belongs(speaker, dateOfQuote(data))),
		),
		MAX_QUOTES,
	);
	const events = latest(
		[...story.events.values()].filter(({ data }) => data.parties.includes(id)),
		MAX_ENTRIES,
	);
	const differences = latest(referrers(story, party, 'differences'), MAX_ENTRIES);
	const topics = latest(referrers(story, party, 'topics'), MAX_ENTRIES);
	return {
		...entryPage(story, party),
		name: partyName(party),
		kind: kindInWords(party),
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
