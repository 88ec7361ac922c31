import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/words/en.ts';
import { textsOnOneLine } from '../../src/words/texts-on-one-line.ts';
import { wordsIn } from '../../src/words/words-in.ts';

test('a text that stands on several lines of its file is said on one', () => {
	const key = 'page.corrections.policy';
	assert.match(en[key], /\n/);
	const said = wordsIn('en')(key);
	assert.doesNotMatch(said, /\n|\t| {2}|^ | $/);
	assert.equal(said, en[key].trim().split(/\s+/).join(' '));
});

test('spaces that a text has on one line stay as they are', () => {
	const texts = { ...en, 'date.about': 'about\u00a0{$date} ' };
	assert.equal(textsOnOneLine(texts)['date.about'], 'about\u00a0{$date} ');
});
