import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	CARD_WIDTH,
	heightOf,
	measurableCards,
	setCardHeights,
} from '../../src/load/card-heights.ts';
import { setCurrentStory } from '../../src/load/current-story.ts';
import { cardHeight, cardView } from '../../src/views/cards/card-view.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({ quotes: [{ id: 'q' }, { id: 'other' }] });
const [card, other] = [cardView(story, 'quotes/q'), cardView(story, 'quotes/other')];
const estimate = (of: typeof card) => cardHeight(of, CARD_WIDTH);

test('a card has its measured height, and one that was not measured the estimate', (t) => {
	t.after(() => setCardHeights(new Map()));
	assert.deepEqual([card, other].map(heightOf), [card, other].map(estimate));
	setCardHeights(new Map([['quotes/q', 4321]]));
	assert.deepEqual([card, other].map(heightOf), [4321, estimate(other)]);
	setCardHeights(new Map());
	assert.equal(heightOf(card), estimate(card));
});

test('every card of the current story is measured', () => {
	setCurrentStory(story);
	const cards = measurableCards();
	for (const key of ['quotes/q', 'quotes/other', 'parties/union', 'parties/company'] as const)
		assert.ok(cards.includes(key), key);
	assert.equal(new Set(cards).size, cards.length);
});
