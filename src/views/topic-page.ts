import { addressOf } from '../story/addresses.ts';
import { inOrder, referrers, type Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { differenceLink, type EntryLink, eventLink, topicLink } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { type AskView, askView } from './party-relations.ts';

export interface TopicPage {
	address: string;
	question: string;
	answer: string;
	place: { number: number; of: number };
	body: BlockView[];
	notKnown: BlockView[][];
	previous?: EntryLink;
	next?: EntryLink;
	demands: AskView[];
	/** Quotations, events and differences of the question that its text does not show. */
	quotes: EntryLink[];
	events: EntryLink[];
	differences: EntryLink[];
	corrections: CorrectionView[];
}

export function topicPage(story: Story, id: string): TopicPage {
	const topics = [...story.topics.values()];
	const at = topics.findIndex((topic) => topic.id === id);
	const topic = topics[at];
	if (!topic) throw new Error(`No topic has the id “${id}”.`);
	const footnotes = new Footnotes(story);
	const body = bodyView(story, topic.body, footnotes);
	const shown = new Set(
		body.flatMap((block) =>
			block.parts.flatMap((part) =>
				typeof part === 'object' && part.type === 'quote'
					? [part.quote.id]
					: typeof part === 'object' && part.type === 'difference'
						? [part.difference.id]
						: [],
			),
		),
	);
	const [previous, next] = [topics[at - 1], topics[at + 1]];
	return {
		address: addressOf(topic),
		question: topic.data.question,
		answer: topic.data.answer,
		place: { number: at + 1, of: topics.length },
		body,
		notKnown: (topic.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes)),
		...(previous ? { previous: topicLink(previous) } : {}),
		...(next ? { next: topicLink(next) } : {}),
		demands: referrers(story, topic, 'demands').map(askView),
		quotes: referrers(story, topic, 'quotes')
			.filter((quote) => !shown.has(quote.id))
			.map((quote) => ({ title: quote.data.title, address: addressOf(quote) })),
		events: inOrder(story, referrers(story, topic, 'events')).map((event) =>
			eventLink(story, event),
		),
		differences: referrers(story, topic, 'differences')
			.filter((difference) => !shown.has(difference.id))
			.map(differenceLink),
		corrections: correctionsOf(story, topic),
	};
}
