import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/words/en.ts';
import { pseudoTexts } from '../../src/words/pseudo-texts.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const say = wordsIn('en-XA');

test('every text of the pseudo-language is in brackets and keeps its values, markup and plurals', () => {
	assert.equal(say('date.about', { date: 'May 2019' }), '⟦ååbööûût May 2019⟧');
	assert.equal(say('count.quotes', { count: 1 }), '⟦1 qûûöötååtîîööñ⟧');
	assert.equal(say('count.quotes', { count: 1561 }), '⟦1,561 qûûöötååtîîööñš⟧');
	assert.deepEqual(say.rich('course.from', {}, { parties: () => ['A'] }), ['⟦frööm ', ['A'], '⟧']);
	for (const [key, text] of Object.entries(pseudoTexts())) assert.match(text, /⟦[\s\S]*⟧/, key);
});

test('texts of the pseudo-language are some 40 percent longer', () => {
	const shown = (text: string) =>
		text
			.replace(/\.input \{.*?\}|\.match \$\w+/g, '')
			.replace(/\{[$#/].*?\}/g, '')
			.replace(/\s+/g, ' ');
	const length = (texts: Record<string, string>) => Object.values(texts).map(shown).join('').length;
	const ratio = length(pseudoTexts()) / length(en);
	assert.ok(ratio > 1.3 && ratio < 1.6, String(ratio));
});
