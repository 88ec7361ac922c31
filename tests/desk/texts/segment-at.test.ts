import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentAt } from '../../../src/desk/texts/segment-at.ts';

/** The segment of a text whose selection stands between ⟦ and ⟧. */
function of(marked: string): string {
	const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
	const text = marked.replace(/[⟦⟧]/g, '');
	const segment = segmentAt(text, start, end);
	assert.equal(segment.words, text.slice(segment.start, segment.end));
	return segment.words;
}

test('marks and spaces at the ends of a selection are cut off', () => {
	assert.equal(of('She said,⟦ “We will.” ⟧Then'), 'We will.');
	assert.equal(of('Il dit ⟦« Nous irons »⟧.'), 'Nous irons');
	assert.equal(of('Er sagte ⟦„Ja.“⟧ und'), 'Ja.');
	assert.equal(of('⟦"We will"⟧, she said'), 'We will');
	assert.equal(of('She said ‘⟦We’ll go’⟧.'), 'We’ll go');
});

test('the comma before the closing mark is the report’s and is left out, another comma stays', () => {
	assert.equal(of('“⟦The ball is in their court,⟧” she said'), 'The ball is in their court');
	assert.equal(of('⟦“The ball is in their court,”⟧ she said'), 'The ball is in their court');
	assert.equal(of('⟦the ball,⟧ the court'), 'the ball,');
});

test('a selection that cuts a word takes the whole of it', () => {
	assert.equal(of('We wo⟦uld not si⟧gn it'), 'would not sign');
	assert.equal(of('a well-kno⟦wn fact⟧s'), 'well-known facts');
	assert.equal(of('they do⟦n’t kno⟧w'), 'don’t know');
	assert.equal(of('an 𝐛𝐨⟦𝐥𝐝⟧ move'), '𝐛𝐨𝐥𝐝');
});

test('an apostrophe at the end belongs to its word', () => {
	assert.equal(of('it was ⟦the workers’⟧ hall'), 'the workers’');
	assert.equal(of('and ⟦’tis so⟧ here'), '’tis so');
});

test('the ends may be swapped, and a selection of nothing has no words', () => {
	assert.deepEqual(segmentAt('One two', 7, 4), { words: 'two', start: 4, end: 7 });
	assert.equal(segmentAt('One “ ” two', 4, 7).words, '');
	assert.equal(segmentAt('', 0, 0).words, '');
});
