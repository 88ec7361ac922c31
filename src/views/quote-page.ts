import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf, topicLinks } from './entry-links.ts';
import { requireEntry } from './entry-page.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { introduced } from './introduced.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { quoteInALine } from './quote-in-a-line.ts';
import { type CitationName, citationNames } from './source-name.ts';

export interface QuotePage {
	address: string;
	quote: QuoteView;
	/** The quotation in a line, for search engines. */
	inALine: string;
	body: BlockView[];
	/** Questions and differences that show or rest on it. */
	usedIn: EntryLink[];
	topics: EntryLink[];
	/** Other quotations from the same statement. */
	sameStatement: QuoteView[];
	/** Other sources that print it, and how their wording compares. */
	alsoIn: {
		source: CitationName;
		wording: Entry<'quotes'>['data']['alsoIn'][number]['wording'];
		note?: string;
	}[];
	/** Newest first. */
	corrections: CorrectionView[];
}

/** Characters of a description that search engines and other sites show. */
const MAX_DESCRIPTION = 250;

/** The page of a quotation. Throws when no quotation has the id. */
export function quotePage(story: Story, id: string): QuotePage {
	const quote = requireEntry(story.quotes.get(id), id);
	const users = [...referrers(story, quote, 'topics'), ...referrers(story, quote, 'differences')];
	// Either of two quotations may name the other as part of the same statement.
	const sameStatement = new Set([
		...quote.data.sameStatementAs,
		...referrers(story, quote, 'quotes').map((other) => other.id),
	]);
	const view = quoteView(story, id);
	const alone = { ...view, speakers: introduced(story, view.speakers) };
	return {
		address: addressOf(quote),
		quote: view,
		inALine: quoteInALine(alone, MAX_DESCRIPTION, wordsOf(story)),
		body: bodyView(story, quote.body, new Footnotes(story)),
		usedIn: users.map((entry) => ({
			title: titleOf(story, entry),
			...foreign(entry),
			address: currentAddress(story, entry),
		})),
		topics: topicLinks(story, quote.data.topics),
		sameStatement: [...sameStatement].map((other) => quoteView(story, other)),
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
