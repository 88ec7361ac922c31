import type { Data } from '../schema/collections.ts';
import { dateOfQuote } from '../story/date-of-quote.ts';
import { referrers, type Story } from '../story/graph.ts';
import { periodInWords } from '../story/period-in-words.ts';
import { type AskGroup, askGroups } from './ask-groups.ts';
import { type DayStrip, dayStrip } from './day-strip.ts';
import { type EntryLink, topicLink } from './entry-links.ts';
import { type EntryPage, entryPage, MAX_QUOTES, requireEntry } from './entry-page.ts';
import { foreign } from './foreign.ts';
import { latest } from './latest.ts';
import { type Name, nameOf, roleInWords } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { saidBy } from './said-by.ts';
import { type CitationName, citationNames } from './source-name.ts';

export interface PersonPage extends EntryPage {
	name: Name;
	role: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	party?: Name;
	/** Why the source does not name them. */
	why?: string;
	/** When they belonged to several parties: each with its days in words, and what is known. */
	affiliations: { party: Name; days: string; note?: string }[];
	/** Other names or spellings, each with the source that prints it. */
	namedAs: { name: string; source: CitationName }[];
	quotes: QuoteView[];
	/** The days of all they said, those included that the page leaves out. */
	strip?: DayStrip;
	/** How many quotations the page leaves out. */
	left: { quotes: number };
	/** What they ask, offer and decide. */
	demands: AskGroup[];
	/** What is addressed to them. */
	addressed: AskGroup[];
	/** What others ask, offer and decide, by their description. */
	described: AskGroup[];
	topics: EntryLink[];
	sources: CitationName[];
}

/** The page of a person, with what they said and ask. Throws when no person has the id. */
export function personPage(story: Story, id: string): PersonPage {
	const person = requireEntry(story.people.get(id), id);
	const said = saidBy(story, person);
	const quotes = latest(said, MAX_QUOTES);
	const strip = dayStrip(
		said.map(({ data }) => ({ date: dateOfQuote(data), planned: false })),
		story.story.data.language,
	);
	const demands = referrers(story, person, 'demands');
	const groups = (isMeant: (data: Data<'demands'>) => boolean) =>
		askGroups(
			story,
			demands.filter(({ data }) => isMeant(data)),
		);
	return {
		...entryPage(story, person),
		name: nameOf(story, id),
		role: roleInWords(story, person),
		...foreign(person),
		...(person.data.party ? { party: nameOf(story, person.data.party) } : {}),
		...(person.data.why ? { why: person.data.why } : {}),
		affiliations: person.data.affiliations.map(({ party, from, until, note }) => ({
			party: nameOf(story, party),
			days: periodInWords(from, until, story.story.data.language),
			...(note ? { note } : {}),
		})),
		namedAs: person.data.namedAs.flatMap(({ name, ...citation }) =>
			citationNames(story, [citation]).map((source) => ({ name, source })),
		),
		quotes: quotes.shown.map((quote) => quoteView(story, quote.id)),
		...(strip ? { strip } : {}),
		left: { quotes: quotes.left },
		demands: groups(({ by }) => by.includes(id)),
		addressed: groups(({ by, to }) => to.includes(id) && !by.includes(id)),
		described: groups(
			({ by, to, describedBy }) => describedBy === id && ![...by, ...to].includes(id),
		),
		topics: referrers(story, person, 'topics').map(topicLink),
		sources: citationNames(story, person.data.sources),
	};
}
