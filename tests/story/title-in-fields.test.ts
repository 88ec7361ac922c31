import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleInFields } from '../../src/story/title-in-fields.ts';

test('an entry is called what its fields say, as far as they are there', () => {
	assert.equal(titleInFields('parties', { name: 'The Union', short: 'Union' }), 'The Union');
	assert.equal(titleInFields('topics', { question: 'Why?' }), 'Why?');
	assert.equal(titleInFields('quotes', { title: 'On pay' }), 'On pay');
	assert.equal(titleInFields('story', { shortTitle: 'The roster', headline: 'H' }), 'The roster');
	assert.equal(titleInFields('sources', { publisher: 'P', headline: 'H' }), 'P: H');
	assert.equal(titleInFields('sources', { publisher: 'P', addressWords: 'a-b' }), 'P: a-b');
	assert.equal(titleInFields('sources', { publisher: 'P' }), 'P');
});

test('an entry without such a field has no title, whatever was read of it', () => {
	for (const data of [undefined, null, {}, 'text', { name: 3 }, { name: ' ' }])
		assert.equal(titleInFields('people', data), undefined);
	assert.equal(titleInFields('corrections', { date: '2024-03-04', kind: 'fact' }), undefined);
});
