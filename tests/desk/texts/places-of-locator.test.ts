import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatorAt } from '../../../src/desk/texts/locator-at.ts';
import { paragraphs } from '../../../src/desk/texts/paragraphs.ts';
import { placesOfLocator } from '../../../src/desk/texts/places-of-locator.ts';

const TEXT = `A headline
By Somebody

First one.

Second one.

• An item.

• Another item.

Third one.

Fourth one.
`;
const found = (locator: string, text = TEXT) =>
	placesOfLocator(locator, text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));

test('a locator leads to the paragraphs, items and headlines that it names', () => {
	assert.deepEqual(found('paragraph 2'), ['Second one.']);
	assert.deepEqual(found('paragraphs 1 and 2'), ['First one.\n\nSecond one.']);
	assert.deepEqual(found('paragraphs 3–4'), ['Third one.\n\nFourth one.']);
	assert.deepEqual(found('paragraphs 1, 3 and 4'), ['First one.', 'Third one.\n\nFourth one.']);
	assert.deepEqual(found('paragraphs 3 to 4'), ['Third one.\n\nFourth one.']);
	assert.deepEqual(found('list item 2'), ['• Another item.']);
	assert.deepEqual(found('paragraph 4 and list items 1-2'), [
		'• An item.\n\n• Another item.',
		'Fourth one.',
	]);
	assert.deepEqual(found('headline'), ['A headline\nBy Somebody']);
	assert.deepEqual(found('para. 3'), ['Third one.']);
	assert.deepEqual(found('Absatz 3'), ['Third one.']);
	assert.deepEqual(found('párrafos 3 y 4'), ['Third one.\n\nFourth one.']);
});

test('a locator that names no place of the text leads nowhere', () => {
	for (const locator of ['closing biography', 'minute 4', 'paragraph 9', 'line 2', '00:12:30'])
		assert.deepEqual(found(locator), [], locator);
});

test('a page is what stands between two form feeds', () => {
	const text = 'One.\n\nTwo.\n\n\fThree.\n\n\fFour.\n';
	assert.deepEqual(found('page 2', text), ['Three.\n\n']);
	assert.deepEqual(found('pp. 2–3', text), ['Three.\n\n', 'Four.\n']);
});

test('what the desk writes as a locator leads back to the place it was made of', () => {
	for (const words of ['A headline', 'Second', 'Another', 'Third one.\n\nFourth'])
		for (const place of found(
			locatorAt(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length),
		))
			assert.ok(place.includes(words), `${words}: ${place}`);
});
