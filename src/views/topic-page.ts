import { addressOf } from '../story/addresses.ts';
import { inOrder, referrers, type Story } from '../story/graph.ts';
import { sidesInTurn } from '../story/sides-in-turn.ts';
import { type AskGroup, askGroups } from './ask-groups.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type DayStrip, dayStrip } from './day-strip.ts';
import { differenceLink, type EntryLink, eventLink, topicLink } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import type { Author } from './frame.ts';
import { type PositionsView, positionsOn } from './positions-on.ts';

/** The page of a question. */
export interface TopicPage {
	address: string;
	question: string;
	answer: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** Its own authors, or those of the story. */
	authors: Author[];
	/** Its place among the questions, from 1. */
	place: { number: number; of: number };
	body: BlockView[];
	/** Why the page gives one party more room than the story's limits allow. */
	balanceReason?: string;
	notKnown: BlockView[][];
	previous?: EntryLink;
	next?: EntryLink;
	/** How the positions moved on its matters. */
	positions: PositionsView[];
	demands: AskGroup[];
	events: EntryLink[];
	strip?: DayStrip;
	/** Quotations and differences of the question that its text does not embed. */
	quotes: EntryLink[];
	differences: EntryLink[];
	corrections: CorrectionView[];
}

/** Ids of the quotations and differences that a body embeds. */
function embeddedIds(body: BlockView[]): Set<string> {
	const ids = new Set<string>();
	for (const part of body.flatMap((block) => block.parts)) {
		if (typeof part === 'string') continue;
		if (part.type === 'quote') ids.add(part.quote.id);
		if (part.type === 'difference') ids.add(part.difference.id);
	}
	return ids;
}

/**
 * The page of a question, with links to its neighbours in the story's order. Throws when no topic
 * has the id.
 */
export function topicPage(story: Story, id: string): TopicPage {
	const topics = [...story.topics.values()];
	const index = topics.findIndex((topic) => topic.id === id);
	const topic = topics[index];
	if (!topic) throw new Error(`No topic has the id “${id}”.`);
	const footnotes = new Footnotes(story);
	const body = bodyView(story, topic.body, footnotes);
	const embedded = embeddedIds(body);
	const events = inOrder(story, referrers(story, topic, 'events'));
	const strip = dayStrip(
		events.map(({ data }) => data),
		story.story.data.language,
	);
	const previous = topics[index - 1];
	const next = topics[index + 1];
	return {
		address: addressOf(topic),
		question: topic.data.question,
		answer: topic.data.answer,
		...foreign(topic),
		authors: topic.data.authors.length > 0 ? topic.data.authors : story.story.data.authors,
		place: { number: index + 1, of: topics.length },
		body,
		...(topic.data.balanceReason ? { balanceReason: topic.data.balanceReason } : {}),
		notKnown: (topic.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes)),
		...(previous ? { previous: topicLink(previous) } : {}),
		...(next ? { next: topicLink(next) } : {}),
		positions: positionsOn(story, { topic: id }),
		demands: askGroups(story, referrers(story, topic, 'demands')),
		quotes: sidesInTurn(
			story,
			referrers(story, topic, 'quotes').filter((quote) => !embedded.has(quote.id)),
		).map((quote) => ({ title: quote.data.title, address: addressOf(quote), ...foreign(quote) })),
		events: events.map((event) => eventLink(story, event)),
		...(strip ? { strip } : {}),
		differences: referrers(story, topic, 'differences')
			.filter((difference) => !embedded.has(difference.id))
			.map((one) => differenceLink(story, one)),
		corrections: correctionsOf(story, topic),
	};
}
