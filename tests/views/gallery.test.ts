import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCardKeys } from '../../src/views/cards/card-view.ts';
import { cardPlace, galleryAddress, galleryCards, galleryPages } from '../../src/views/gallery.ts';
import { makeStory } from '../make-story.ts';

test('every card is on exactly one page of the gallery, and its address leads there', () => {
	const story = makeStory({
		quotes: Array.from({ length: 95 }, (_, i) => ({ id: `q${i}`, title: `Quotation ${i}` })),
		topics: [{ id: 't' }],
	});
	const pages = galleryPages(story);
	assert.deepEqual(
		pages.map(({ id }) => id).filter((id) => id.startsWith('quotes')),
		['quotes', 'quotes-2', 'quotes-3', 'quotes-4'],
	);
	assert.deepEqual(
		[...pages.flatMap(({ cards }) => cards), 'story', 'timeline'],
		allCardKeys(story),
	);
	for (const page of pages)
		for (const key of page.cards)
			assert.equal(galleryAddress(story, key), `${page.address}#${cardPlace(key)}`);
	for (const key of ['story', 'timeline'] as const)
		assert.equal(galleryAddress(story, key), `/embed/#${key}`);
	const [quotes] = pages;
	assert.ok(quotes);
	assert.match(quotes.title, /part 1 of 4/);
	assert.equal(galleryCards(story, quotes).length, quotes.cards.length);
});
