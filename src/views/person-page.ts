import { inOrder, referrers, type Story } from '../story/graph.ts';
import { type EntryLink, topicLink } from './entry-links.ts';
import { type EntryPage, entryPage, MAX_QUOTES, requireEntry } from './entry-page.ts';
import { latest } from './latest.ts';
import { type Name, nameOf, roleInWords } from './names.ts';
import { type AskView, askView } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type CitationName, citationNames } from './source-name.ts';

export interface PersonPage extends EntryPage {
	name: Name;
	role: string;
	party?: Name;
	/** Other names or spellings, each with the source that prints it. */
	namedAs: { name: string; source: CitationName }[];
	quotes: QuoteView[];
	/** How many quotations the page leaves out. */
	left: { quotes: number };
	demands: AskView[];
	topics: EntryLink[];
	sources: CitationName[];
}

/** The page of a person, with what they said and ask. Throws when no person has the id. */
export function personPage(story: Story, id: string): PersonPage {
	const person = requireEntry(story.people.get(id), id);
	const said = referrers(story, person, 'quotes').filter(({ data }) => data.speakers.includes(id));
	const quotes = latest(inOrder(story, said), MAX_QUOTES);
	return {
		...entryPage(story, person),
		name: nameOf(story, id),
		role: roleInWords(person),
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
