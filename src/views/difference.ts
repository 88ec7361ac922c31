import type { AccountData } from '../schema/difference.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { isOwnSource } from '../story/is-own-source.ts';
import { wordsOf } from '../story/words-of.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type CitationName, citationNames } from './source-name.ts';

/**
 * What one party says on a point: in its own words, as a source has it, or why there is no account.
 * `excerpt` holds the words that cards and share pictures show, set like `quote.shown`. `reported`
 * is true when the source is independent of the party.
 */
export type AccountView =
	| { position: string; quote: QuoteView; excerpt: string[] }
	| { position: string; source: CitationName; reported: boolean }
	| { none: string; source?: CitationName };

export interface DifferenceView {
	id: string;
	question: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	address: string;
	state: string;
	/** One for each party of the story's order, then any other party with an account, by id. */
	cells: { party: Name; accounts: AccountView[] }[];
	/** What outlets print in their own voice. */
	alsoReported: { position: string; source: CitationName }[];
}

/** Most columns of a table of parties. */
const MOST_COLUMNS = 3;

/**
 * Whether accounts fit a table with a column for each party set side by side. Those of more parties,
 * and of a story without sides, stand below their question.
 */
export const fitColumns = (columns: Name[]): boolean =>
	columns.length > 0 && columns.length <= MOST_COLUMNS;

type Given<K extends string> = Extract<AccountData, Record<K, unknown>>;

function citation(story: Story, source: string, locator: string | undefined): CitationName {
	const [name] = citationNames(story, [{ source, ...(locator ? { locator } : {}) }]);
	if (!name) throw new Error(`No source has the id “${source}”.`);
	return name;
}

function quotedView(story: Story, { position, quote: id, ...of }: Given<'quote'>): AccountView {
	const quote = quoteView(story, id, of.segments);
	const excerpt = quote.isParaphrase ? of.show : of.show?.map(wordsOf(story).inMarks);
	return { position, quote, excerpt: excerpt ?? quote.shown };
}

function reportedView(
	story: Story,
	{ position, source, locator }: Exclude<Given<'position'>, Given<'quote'>>,
	party: string,
): AccountView {
	const entry = story.sources.get(source);
	// What a party publishes is its own word; only an independent source reports it.
	const isReported = entry?.data.voice === 'independent' && !isOwnSource(story, entry, party);
	return { position, source: citation(story, source, locator), reported: isReported };
}

function accountView(story: Story, account: AccountData, party: string): AccountView {
	if ('quote' in account) return quotedView(story, account);
	if ('position' in account) return reportedView(story, account, party);
	const say = wordsOf(story);
	const date = dateInWords(account.asOf, say.language);
	const none =
		account.none === 'not found'
			? say('account.notFound', { date })
			: say('account.silence', { silence: say(`silence.${account.none}`), date });
	if (!('source' in account) || account.source === undefined) return { none };
	return { none, source: citation(story, account.source, account.locator) };
}

/** A point with all accounts of it. Throws when no difference has the id. */
export function differenceView(story: Story, id: string): DifferenceView {
	const difference = story.differences.get(id);
	if (!difference) throw new Error(`No difference has the id “${id}”.`);
	const { accounts, question, state, alsoReported } = difference.data;
	const columns = sides(story);
	const others = Object.keys(accounts)
		.filter((party) => !columns.some((column) => column.id === party))
		.sort()
		.map((party) => nameOf(story, party));
	return {
		id,
		question,
		...foreign(difference),
		address: addressOf(difference),
		state: wordsOf(story)(`differenceState.${state}`),
		cells: [...columns, ...others].map((party) => ({
			party,
			accounts: [accounts[party.id] ?? []]
				.flat()
				.map((account) => accountView(story, account, party.id)),
		})),
		alsoReported: alsoReported.map(({ position, source, locator }) => ({
			position,
			source: citation(story, source, locator),
		})),
	};
}
