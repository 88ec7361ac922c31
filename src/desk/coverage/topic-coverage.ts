import type { CollectionName } from '../../schema/collections.ts';
import { dateOfQuote } from '../../story/date-of-quote.ts';
import type { Entry } from '../../story/entry.ts';
import { linksFrom, referrers, type Story } from '../../story/graph.ts';
import { say } from '../words/say.ts';
import { belongsTo } from './belongs-to.ts';

export interface TopicCoverage {
	id: string;
	quotations: number;
	demands: number;
	events: number;
	differences: number;
	/** Quotations of each party set side by side and of whoever belongs to it, in the story’s order. */
	sides: { party: string; quotations: number }[];
	/** Clauses on what is missing. */
	lacks: string[];
}

/** The entries of a collection that say they belong to a topic, and those that its text shows. */
function entriesOf<C extends Exclude<CollectionName, 'story'>>(
	story: Story,
	topic: Entry<'topics'>,
	collection: C,
): Entry<C>[] {
	const all = story[collection] as Map<string, Entry<C>>;
	const shown = linksFrom(topic)
		.filter(({ targets }) => (targets as string[]).includes(collection))
		.flatMap(({ id }) => all.get(id) ?? []);
	return [...new Set([...referrers(story, topic, collection), ...shown])];
}

/** What the story holds on a question, and what it lacks. Paraphrases are no quotations. */
export function topicCoverage(story: Story, topic: Entry<'topics'>): TopicCoverage {
	const quotes = entriesOf(story, topic, 'quotes').filter(
		({ data }) => data.attribution !== 'paraphrase',
	);
	const sides = story.story.data.parties.map((party) => ({
		party,
		quotations: quotes.filter(({ data }) =>
			data.speakers.some((one) => belongsTo(story, one, party, dateOfQuote(data))),
		).length,
	}));
	const counts = {
		quotations: quotes.length,
		demands: entriesOf(story, topic, 'demands').length,
		events: entriesOf(story, topic, 'events').length,
		differences: entriesOf(story, topic, 'differences').length,
	};
	const isEmpty = Object.values(counts).every((count) => count === 0);
	const unheard = sides
		.filter(({ quotations }) => quotations === 0)
		.map(({ party }) => story.parties.get(party)?.data.short ?? party);
	return {
		id: topic.id,
		...counts,
		sides,
		lacks: [
			...(topic.body.length === 0 ? [say('lack.topic.noText')] : []),
			...(isEmpty ? [say('lack.topic.empty')] : []),
			...(!isEmpty && quotes.length === 0 ? [say('lack.topic.noQuotation')] : []),
			...(quotes.length > 0 && unheard.length > 0
				? [say('lack.topic.unheard', { parties: say.list(unheard) })]
				: []),
		],
	};
}
