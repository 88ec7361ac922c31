import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { bodyView, plainText } from '../body.ts';
import { Footnotes } from '../footnotes.ts';
import { shorten } from '../shorten.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LABEL, titleHeight } from './card-height.ts';
import { fitting } from './fitting.ts';
import { serifHeight } from './text-height.ts';

export interface TopicCard extends CardBase {
	kind: 'topic';
	answer: string;
	/** The first thing that is not known. */
	notKnown?: string;
}

/**
 * Most characters of the answer in each version, from the longest an author may write to the least
 * worth showing.
 */
const MAX_ANSWERS = [400, 280, 180];
/** Most characters of what is not known. */
const MAX_NOT_KNOWN = 220;

/** The card of a question, with its short answer and the first thing that is not known. */
export const topicCard = memoisePerEntry((story: Story, entry: Entry<'topics'>): TopicCard => {
	const say = wordsOf(story);
	const [firstNotKnown = []] = entry.rich.notKnown ?? [];
	const [block] = bodyView(story, firstNotKnown.slice(0, 1), new Footnotes(story));
	const place = (story.rank.get(entry) ?? 0) + 1;
	const base = cardBase(story, entry, say('card.moreOfTopic'));
	const notKnown = plainText(block?.parts ?? []);
	const card = (most: number): TopicCard => ({
		...base,
		kind: 'topic',
		label: say('topic.place', { number: place, count: story.topics.size }),
		answer: shorten(entry.data.answer, most),
	});
	const [longest = 0] = MAX_ANSWERS;
	return fitting(topicHeight, [
		...(notKnown ? [{ ...card(longest), notKnown: shorten(notKnown, MAX_NOT_KNOWN) }] : []),
		...MAX_ANSWERS.map(card),
	]);
});

function topicHeight(card: TopicCard, width: number): number {
	const notKnown = card.notKnown
		? HEADING + serifHeight(card.notKnown, width, { size: 16, line: 23 })
		: 0;
	return (
		LABEL +
		titleHeight(card, width, 27) +
		serifHeight(card.answer, width, { size: 18, line: 26, above: 10 }) +
		notKnown
	);
}

export const topicKind: EntryCardKind<'topics', TopicCard> = {
	view: topicCard,
	height: topicHeight,
	inWords: ({ answer }) => ({ text: answer }),
};
