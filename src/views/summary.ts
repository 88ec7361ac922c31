// The whole story on a few sheets: what is marked `inSummary`, the words of the glossary it uses, and every source it rests on, numbered.

import { refsIn } from '../schema/body.ts';
import { editionAddress } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView, plainText } from './body.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { Footnotes, type Note } from './footnotes.ts';
import { partyKind } from './labels.ts';
import { type Name, nameOf, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';

/** A source number with the places it stands for: `3, paragraph 4`. */
export interface Reference {
	number: number;
	noteId: string;
	locator?: string;
}

export interface SummaryView {
	headline: string;
	standfirst: string;
	short: BlockView[];
	parties: {
		name: Name;
		kind: string;
		demands: (DemandView & { references: Reference[] })[];
		people: Name[];
	}[];
	others: { name: Name; kind: string }[];
	quotes: (QuoteView & { references: Reference[] })[];
	columns: Name[];
	differences: DifferenceView[];
	days: { date: string; title: string; planned: boolean; references: Reference[] }[];
	notKnown: BlockView[][];
	terms: { name: string; text: string }[];
	sources: Note[];
	/** Those that touch anything shown here, newest first. */
	corrections: CorrectionView[];
	/** The page that says whether this edition is the latest. */
	editionAddress: string;
	editionDay: string;
}

/** Terms that the texts shown here link to, or name. */
function termsUsed(story: Story, words: string): Entry<'terms'>[] {
	const linked = new Set(
		refsIn(story.story.body.flatMap((block) => block.parts))
			.filter((part) => part.name === 'Term')
			.map((part) => part.attributes.id),
	);
	const text = words.toLowerCase();
	return [...story.terms.values()].filter(
		(term) =>
			linked.has(term.id) ||
			[term.data.name, ...term.data.aliases].some((name) => text.includes(name.toLowerCase())),
	);
}

function sourceOf(story: Story, quote: string): { source: string } {
	const found = story.quotes.get(quote);
	if (!found) throw new Error(`No quotation has the id “${quote}”.`);
	return { source: found.data.source };
}

export function summaryView(story: Story): SummaryView {
	const { headline, standfirst, parties: order, language, edition, editionDate } = story.story.data;
	const footnotes = new Footnotes(story, { withPlaces: false });
	const refer = (citations: { source: string; locator?: string }[]): Reference[] =>
		citations.map(({ source, locator }) => {
			const { call } = footnotes.cite(source);
			return { number: call.number, noteId: call.noteId, ...(locator ? { locator } : {}) };
		});
	const short = bodyView(story, story.story.body, footnotes);
	const chosen = [...story.demands.values()].filter(({ data }) => data.inSummary && !data.partOf);
	const bySide = (id: string) => sideOf(story, partyOf(story, id));
	const quoted = new Set(
		[...story.quotes.values()]
			.filter(({ data }) => data.inSummary)
			.flatMap(({ data }) => data.speakers),
	);
	const parties = order.map((id) => ({
		name: nameOf(story, id),
		kind: partyKind[story.parties.get(id)?.data.kind ?? 'other'],
		demands: chosen
			.filter(({ data }) => data.by.some((by) => bySide(by) === id))
			.map((demand) => ({
				...demandView(story, demand.id),
				references: refer(demand.data.sources),
			})),
		people: [...story.people.keys()]
			.filter((person) => bySide(person) === id && quoted.has(person))
			.map((person) => nameOf(story, person)),
	}));
	const quotes = [...story.quotes.values()]
		.filter(({ data }) => data.inSummary)
		.map((quote) => ({
			...quoteView(story, quote.id),
			references: refer([
				{
					source: quote.data.source,
					...(quote.data.locator ? { locator: quote.data.locator } : {}),
				},
			]),
		}));
	const differences = [...story.differences.values()].filter(({ data }) => data.inSummary);
	for (const { data } of differences)
		for (const account of Object.values(data.accounts).flat())
			refer(
				'quote' in account
					? [sourceOf(story, account.quote)]
					: 'source' in account
						? [account]
						: [],
			);
	const events = [...story.events.values()].filter(({ data }) => data.inSummary);
	const days = events.map(({ data }) => ({
		date: data.dateInWords ?? dateInWords(data.date, language),
		title: data.title,
		planned: data.planned,
		references: refer(data.sources),
	}));
	const notKnown = (story.story.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes));
	const others = [...story.parties.values()]
		.filter(({ id, data }) => !order.includes(id) && !data.partOf && data.kind === 'go-between')
		.map((party) => ({ name: nameOf(story, party.id), kind: partyKind[party.data.kind] }));
	const demands = parties.flatMap((party) =>
		party.demands.flatMap((demand) => [demand, ...demand.parts]),
	);
	const words = [
		...short.map((block) => plainText(block.parts)),
		...demands.flatMap((demand) => [demand.title, demand.statusNote ?? '']),
		...days.map((day) => day.title),
		...differences.flatMap(({ data }) => [
			data.question,
			...Object.values(data.accounts)
				.flat()
				.map((account) => ('position' in account ? account.position : '')),
		]),
	].join(' ');
	const terms = termsUsed(story, words);
	const shown = new Set([
		'story',
		...[...order, ...others.map(({ name }) => name.id)].map((id) => `parties/${id}`),
		...[
			...parties.flatMap((party) => party.people),
			...quotes.flatMap((quote) => quote.speakers),
		].flatMap(({ id }) => [`people/${id}`, `parties/${id}`]),
		...demands.map(({ id }) => `demands/${id}`),
		...quotes.map(({ id }) => `quotes/${id}`),
		...differences.flatMap(({ id, data }) => [
			`differences/${id}`,
			...Object.values(data.accounts)
				.flat()
				.flatMap((account) => ('quote' in account ? [`quotes/${account.quote}`] : [])),
		]),
		...events.map(({ id }) => `events/${id}`),
		...terms.map(({ id }) => `terms/${id}`),
		...footnotes.notes.map(({ id }) => `sources/${id}`),
	]);
	return {
		headline,
		standfirst,
		short,
		parties,
		others,
		quotes,
		columns: sides(story),
		differences: differences.map(({ id }) => differenceView(story, id)),
		days,
		notKnown,
		terms: terms.map((term) => ({
			name: term.data.name,
			text: bodyView(story, term.body, new Footnotes(story))
				.map((block) => plainText(block.parts))
				.join(' '),
		})),
		sources: footnotes.notes,
		corrections: [...story.corrections.values()]
			.filter(({ data }) => data.affects.some((key) => shown.has(key)))
			.map((one) => correctionView(story, one)),
		editionAddress: editionAddress(edition),
		editionDay: editionDate,
	};
}
