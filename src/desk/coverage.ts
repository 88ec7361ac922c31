import type { Story } from '../story/graph.ts';
import { type PartyCoverage, partyCoverage } from './coverage/party-coverage.ts';
import { type SourceCoverage, sourceCoverage } from './coverage/source-coverage.ts';
import { type TopicCoverage, topicCoverage } from './coverage/topic-coverage.ts';

/** Entries that belong to no question, by id. */
export type WithoutTopic = Record<'quotes' | 'demands' | 'events' | 'differences', string[]>;

export interface Coverage {
	sources: SourceCoverage[];
	/** The parties set side by side first, in their order, then the others by id. */
	parties: PartyCoverage[];
	topics: TopicCoverage[];
	withoutTopic: WithoutTopic;
}

/**
 * What the story holds of each source, party and question, and what it lacks, in the order in which
 * lists show them. `textOf` gives the text of a source, when it is at hand.
 */
export function coverage(story: Story, textOf: (source: string) => string | undefined): Coverage {
	const sides = story.story.data.parties;
	const rank = (id: string) => (sides.includes(id) ? sides.indexOf(id) : sides.length);
	const without = (collection: keyof WithoutTopic): string[] =>
		[...story[collection].values()]
			.filter(({ data }) => data.topics.length === 0)
			.map(({ id }) => id);
	return {
		sources: [...story.sources.values()].map((one) => sourceCoverage(story, one, textOf(one.id))),
		parties: [...story.parties.values()]
			.sort((a, b) => rank(a.id) - rank(b.id))
			.map((one) => partyCoverage(story, one)),
		topics: [...story.topics.values()].map((one) => topicCoverage(story, one)),
		withoutTopic: {
			quotes: without('quotes'),
			demands: without('demands'),
			events: without('events'),
			differences: without('differences'),
		},
	};
}
