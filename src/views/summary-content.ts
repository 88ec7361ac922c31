// What follows from the choice of entries for the summary: the terms it uses and the entries whose
// corrections it must mention.

import { refsIn } from '../schema/body.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, plainText } from './body.ts';
import type { DemandView } from './demand.ts';
import type { Note } from './footnotes.ts';
import type { Name } from './names.ts';
import type { QuoteView } from './quote.ts';

/** The entries that the summary shows. */
export interface SummaryContent {
	short: BlockView[];
	/** Ids. */
	parties: string[];
	people: Name[];
	/** With their parts. */
	demands: DemandView[];
	quotes: QuoteView[];
	differences: Entry<'differences'>[];
	events: Entry<'events'>[];
}

const accountsOf = ({ data }: Entry<'differences'>) => Object.values(data.accounts).flat();

/** Our own words in the summary; the words of quotations are not searched for terms. */
function ownWords({ short, demands, events, differences }: SummaryContent): string {
	return [
		...short.map((block) => plainText(block.parts)),
		...demands.flatMap((demand) => [demand.title, demand.statusNote ?? '']),
		...events.map(({ data }) => data.title),
		...differences.flatMap((difference) => [
			difference.data.question,
			...accountsOf(difference).map((account) => ('position' in account ? account.position : '')),
		]),
	].join(' ');
}

/** The terms that the short version links to and, with `named`, those that any text of the summary names. */
export function summaryTerms(
	story: Story,
	content: SummaryContent,
	which: 'named' | 'linked',
): Entry<'terms'>[] {
	const refs = refsIn(story.story.body.flatMap((block) => block.parts));
	const linked = new Set(
		refs.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id),
	);
	const text = which === 'named' ? ownWords(content).toLowerCase() : '';
	return [...story.terms.values()].filter(
		({ id, data }) =>
			linked.has(id) ||
			[data.name, ...data.aliases].some((name) => text.includes(name.toLowerCase())),
	);
}

/** The keys of all entries that the summary shows or rests on: `quotes/q-example`, `story`. */
export function keysShown(
	{ parties, people, demands, quotes, differences, events }: SummaryContent,
	terms: Entry<'terms'>[],
	sources: Note[],
): Set<string> {
	const keys = new Set(['story']);
	const add = (collection: string, ids: string[]) => {
		for (const id of ids) keys.add(`${collection}/${id}`);
	};
	const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id);
	// A speaker may be a person or a party.
	const speakers = idsOf([...people, ...quotes.flatMap((quote) => quote.speakers)]);
	const quotesInAccounts = differences
		.flatMap(accountsOf)
		.flatMap((account) => ('quote' in account ? [account.quote] : []));
	add('parties', [...parties, ...speakers]);
	add('people', speakers);
	add('demands', idsOf(demands));
	add('quotes', [...idsOf(quotes), ...quotesInAccounts]);
	add('differences', idsOf(differences));
	add('events', idsOf(events));
	add('terms', idsOf(terms));
	add('sources', idsOf(sources));
	return keys;
}
