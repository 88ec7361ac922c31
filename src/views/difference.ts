import type { AccountData } from '../schema/difference.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { differenceState } from './labels.ts';
import { type Name, nameOf, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type CitationName, citationNames } from './source-name.ts';

/**
 * What one party says on a point: in its own words, as a source has it, or that it has not said.
 * `reported` is true when that source is independent of the party.
 */
export type AccountView =
	| { position: string; quote: QuoteView }
	| { position: string; source: CitationName; reported: boolean }
	| { none: string };

export interface DifferenceView {
	id: string;
	question: string;
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

function reported(
	story: Story,
	{ position, source, locator }: { position: string; source: string; locator?: string },
): { position: string; source: CitationName } {
	const [name] = citationNames(story, [{ source, ...(locator ? { locator } : {}) }]);
	if (!name) throw new Error(`No source has the id “${source}”.`);
	return { position, source: name };
}

function accountView(story: Story, account: AccountData): AccountView {
	if ('none' in account) {
		const reason = account.none.charAt(0).toUpperCase() + account.none.slice(1);
		const day = dateInWords(account.asOf, story.story.data.language);
		return { none: `${reason}, as of ${day}` };
	}
	if ('quote' in account)
		return { position: account.position, quote: quoteView(story, account.quote, account.segments) };
	// What a party publishes is its own word; only an independent source reports it.
	return {
		...reported(story, account),
		reported: story.sources.get(account.source)?.data.voice === 'independent',
	};
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
		address: addressOf(difference),
		state: differenceState[state],
		cells: [...columns, ...others].map((party) => ({
			party,
			accounts: [accounts[party.id] ?? []].flat().map((account) => accountView(story, account)),
		})),
		alsoReported: alsoReported.map((one) => reported(story, one)),
	};
}
