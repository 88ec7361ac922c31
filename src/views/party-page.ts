// The page of a party: its profile, and everything in the story that is said by, to or about it.

import { partyOf } from '../story/balance.ts';
import { dateOfQuote } from '../story/date-of-quote.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { isWithin } from '../story/is-within.ts';
import { type AskGroup, askGroups } from './ask-groups.ts';
import { type DayStrip, dayStrip } from './day-strip.ts';
import { differenceLink, type EntryLink, eventLink, topicLink } from './entry-links.ts';
import { type EntryPage, entryPage, MAX_QUOTES, requireEntry } from './entry-page.ts';
import { kindInWords } from './kind-in-words.ts';
import { latest } from './latest.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type PartyCourse, partyCourse } from './party-course.ts';
import { demandsOf } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';

export interface PartyPage extends EntryPage {
	name: Name;
	kind: string;
	website?: string;
	partOf?: Name;
	course: PartyCourse;
	/** `as`: what it is to the other party, in the author's words. */
	relations: { as: string; to: Name }[];
	parts: Name[];
	/** Parties counted with it that no source calls a part of it. */
	beside: Name[];
	people: Name[];
	/** What it asks, offers and decides. */
	demands: AskGroup[];
	/** What is asked of it, offered to it and decided about it. */
	addressed: AskGroup[];
	quotes: QuoteView[];
	events: EntryLink[];
	/** All its events, those included that the list leaves out. */
	strip?: DayStrip;
	/** Those on which it has an account, or whose text names it. */
	differences: EntryLink[];
	topics: EntryLink[];
	/** How many entries of each list the page leaves out. */
	left: Record<'demands' | 'addressed' | 'quotes' | 'events' | 'differences' | 'topics', number>;
}

/** Most entries of any list of the page but the quotations. */
const MAX_ENTRIES = 24;

/** What the party asks, offers and decides, before the lists are cut to the room of the page. */
function allDemandsOf(
	story: Story,
	party: Entry<'parties'>,
	belongs: (speaker: string, on?: string) => boolean,
): AskGroup[] {
	const { parties } = story.story.data;
	const isWhole = parties.length === 0 && !party.data.partOf;
	if (isWhole || parties.includes(party.id)) return demandsOf(story, party.id);
	const own = referrers(story, party, 'demands').filter(({ data }) =>
		data.by.some((one) => belongs(one, data.date)),
	);
	return askGroups(story, own);
}

/** The first entries of each group, and how many are left out. */
function firstOf(groups: AskGroup[]): { shown: AskGroup[]; left: number } {
	const left = groups.map(({ asks }) => Math.max(0, asks.length - MAX_ENTRIES));
	return {
		shown: groups.map((group) => ({ ...group, asks: group.asks.slice(0, MAX_ENTRIES) })),
		left: left.reduce((a, b) => a + b, 0),
	};
}

/** Whether a difference says of a party only why it has no account. */
function isSilent({ data }: Entry<'differences'>, party: string): boolean {
	const accounts = [data.accounts[party] ?? []].flat();
	return accounts.length > 0 && accounts.every((account) => 'none' in account);
}

/**
 * The page of a party. What its people and its parts say counts as its own. Throws when no party
 * has the id.
 */
export function partyPage(story: Story, id: string): PartyPage {
	const party = requireEntry(story.parties.get(id), id);
	const belongs = (speaker: string, on?: string) =>
		isWithin(story, partyOf(story, speaker, on), id);
	const demands = firstOf(allDemandsOf(story, party, belongs));
	const toIt = referrers(story, party, 'demands').filter(
		({ data }) => data.to.includes(id) && !data.partOf,
	);
	const addressed = firstOf(askGroups(story, toIt));
	const quotes = latest(
		[...story.quotes.values()].filter(({ data }) =>
			data.speakers.some((speaker) => belongs(speaker, dateOfQuote(data))),
		),
		MAX_QUOTES,
	);
	const allEvents = [...story.events.values()].filter(({ data }) => data.parties.includes(id));
	const events = latest(allEvents, MAX_ENTRIES);
	const strip = dayStrip(
		allEvents.map(({ data }) => data),
		story.story.data.language,
	);
	const differences = latest(
		referrers(story, party, 'differences').filter((one) => !isSilent(one, id)),
		MAX_ENTRIES,
	);
	const topics = latest(referrers(story, party, 'topics'), MAX_ENTRIES);
	const partNames = (isPart: boolean) =>
		referrers(story, party, 'parties')
			.filter(({ data }) => data.partOf === id && data.isPart === isPart)
			.map(partyName);
	return {
		...entryPage(story, party),
		name: partyName(party),
		kind: kindInWords(story, party),
		...(party.data.website ? { website: party.data.website } : {}),
		...(party.data.partOf && party.data.isPart ? { partOf: nameOf(story, party.data.partOf) } : {}),
		course: partyCourse(story, party),
		relations: party.data.relations.map(({ as, to }) => ({ as, to: nameOf(story, to) })),
		parts: partNames(true),
		beside: partNames(false),
		people: referrers(story, party, 'people').map((person) => nameOf(story, person.id)),
		demands: demands.shown,
		addressed: addressed.shown,
		quotes: quotes.shown.map((quote) => quoteView(story, quote.id)),
		events: events.shown.map((event) => eventLink(story, event)),
		...(strip ? { strip } : {}),
		differences: differences.shown.map((one) => differenceLink(story, one)),
		topics: topics.shown.map(topicLink),
		left: {
			demands: demands.left,
			addressed: addressed.left,
			quotes: quotes.left,
			events: events.left,
			differences: differences.left,
			topics: topics.left,
		},
	};
}
