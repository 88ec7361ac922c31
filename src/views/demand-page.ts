import { refsIn } from '../schema/body.ts';
import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import { inOrder, referrers, type Story } from '../story/graph.ts';
import { type AmountGroup, amountGroups } from './amounts.ts';
import { type DemandView, demandView } from './demand.ts';
import { type EntryLink, topicLinks } from './entry-links.ts';
import { type EntryPage, entryPage, requireEntry } from './entry-page.ts';
import { foreign } from './foreign.ts';
import { type PositionsView, positionsOn } from './positions-on.ts';
import { type QuoteView, quoteView } from './quote.ts';

export interface DemandPage extends EntryPage {
	demand: DemandView;
	/** The larger demand or offer that it is a part of. */
	partOf?: EntryLink;
	amounts: AmountGroup[];
	/** How the positions moved on what it gives figures for. */
	positions: PositionsView[];
	topics: EntryLink[];
	quotes: QuoteView[];
}

/**
 * What those who make (or describe) a demand say about the same questions, in the sources the
 * demand rests on; without what its text quotes. A part leaves them to the page of the whole: on
 * the pages of many parts one side’s words would be printed over and over.
 */
function quotesAbout(story: Story, { data, body }: Entry<'demands'>): Entry<'quotes'>[] {
	if (data.partOf) return [];
	const quoted = new Set(
		body
			.flatMap((block) => refsIn(block.parts))
			.filter(({ name }) => name === 'Quote')
			.map(({ attributes }) => attributes.id),
	);
	const speakers = new Set([...data.by, ...(data.describedBy ? [data.describedBy] : [])]);
	const fromSources = data.sources
		.flatMap(({ source }) => story.sources.get(source) ?? [])
		.flatMap((source) =>
			referrers(story, source, 'quotes').filter((quote) => quote.data.source === source.id),
		);
	const related = fromSources.filter(
		(quote) =>
			!quoted.has(quote.id) &&
			quote.data.speakers.some((speaker) => speakers.has(speaker)) &&
			quote.data.topics.some((topic) => data.topics.includes(topic)),
	);
	return inOrder(story, related);
}

/** The page of a demand or offer, with its parts. Throws when no demand has the id. */
export function demandPage(story: Story, id: string): DemandPage {
	const demand = requireEntry(story.demands.get(id), id);
	const whole = demand.data.partOf ? story.demands.get(demand.data.partOf) : undefined;
	return {
		...entryPage(story, demand),
		demand: demandView(story, id),
		...(whole
			? { partOf: { title: whole.data.title, address: addressOf(whole), ...foreign(whole) } }
			: {}),
		amounts: amountGroups(story, demand.data.amounts),
		positions: positionsOn(story, { demand: id }),
		topics: topicLinks(story, [
			...demand.data.topics,
			...referrers(story, demand, 'topics').map((topic) => topic.id),
		]),
		quotes: quotesAbout(story, demand).map((quote) => quoteView(story, quote.id)),
	};
}
