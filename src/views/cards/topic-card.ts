import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { plainText } from '../body.ts';
import { shorten } from '../shorten.ts';
import { topicPage } from '../topic-page.ts';
import { cardBase, type TopicCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Most characters of the answer, from all an author may write to what still says something, and of the first thing that is not known. */
const ANSWERS = [400, 280, 180];
const NOT_KNOWN = 220;

/** A question with its short answer, and what is not known. */
export const topicCard = memoisePerEntry((story: Story, entry: Entry<'topics'>): TopicCard => {
	const page = topicPage(story, entry.id);
	const base = cardBase(story, entry, 'The whole explanation, with notes');
	const notKnown = plainText(page.notKnown[0]?.[0]?.parts ?? []);
	const card = (answer: number): TopicCard => ({
		...base,
		kind: 'topic',
		label: `Question ${page.place.number} of ${page.place.of}`,
		answer: shorten(page.answer, answer),
	});
	const [whole = 0] = ANSWERS;
	return fitting([
		...(notKnown ? [{ ...card(whole), notKnown: shorten(notKnown, NOT_KNOWN) }] : []),
		...ANSWERS.map(card),
	]);
});
