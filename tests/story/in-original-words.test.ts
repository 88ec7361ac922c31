import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOriginalWords } from '../../src/story/in-original-words.ts';

test('words in the quotation marks of any language are said to be in the original’s', () => {
	assert.equal(
		inOriginalWords('dijo (“no way”) y «so what»', 'en-NZ', 'es'),
		'dijo (“<span lang="en-NZ">no way</span>”) y «<span lang="en-NZ">so what</span>»',
	);
	assert.equal(
		inOriginalWords('il dit « no way »', 'en', 'fr'),
		'il dit « <span lang="en">no way</span> »',
	);
	assert.equal(
		inOriginalWords('er sagt „no way“', 'en', 'de'),
		'er sagt „<span lang="en">no way</span>“',
	);
});

test('words that are written the other way say so too', () => {
	assert.equal(
		inOriginalWords('قال “no way”', 'en', 'ar'),
		'قال “<span lang="en" dir="ltr">no way</span>”',
	);
});

test('marks of HTML are left alone', () => {
	const html = '<a href="/quotes/x/">uno</a> dos';
	assert.equal(inOriginalWords(html, 'en', 'es'), html);
});
