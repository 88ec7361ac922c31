// Texts that a page hands to its scripts, and how the script says them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/words/en.ts';
import { scriptTexts } from '../../src/words/script-texts.ts';
import type { PlainKey, Texts } from '../../src/words/word-key.ts';

const made = (language: string, message: string) =>
	scriptTexts(language, { ...en, 'search.found': message } as Texts, { it: 'search.found' }).it;

test('a text without plurals is one pattern, with its values in braces', () => {
	assert.equal(made('en', 'No results for “{$query}”.'), 'No results for “{query}”.');
	assert.equal(made('en', 'first {$shown :number}'), 'first {shown}');
	assert.equal(made('en', 'plain'), 'plain');
});

test('a text with plurals has a pattern for each category of the language', () => {
	const message =
		'.input {$count :number} .match $count one {{{$count} one}} few {{{$count} few}} * {{{$count} *}}';
	assert.deepEqual(made('pl', message), {
		one: '{count} one',
		few: '{count} few',
		many: '{count} *',
		other: '{count} *',
	});
	assert.deepEqual(made('en', message), { one: '{count} one', other: '{count} *' });
});

test('no text of scripts has a variant for an exact number', () => {
	const keys = Object.keys(en).filter((key) => /^(search|copy)\./.test(key)) as PlainKey[];
	assert.ok(keys.includes('search.found'));
	for (const key of keys) assert.doesNotMatch(en[key], /\n\s*\d+ \{\{/, key);
});
