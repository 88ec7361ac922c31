import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenCharacters } from '../../src/schema/hidden-characters.ts';
import { withCodes } from '../../src/schema/with-codes.ts';

const codes = (text: string) => hiddenCharacters(text).map(({ code }) => code);

test('a joiner is allowed where its script writes with it, and nowhere else', () => {
	for (const text of ['می\u200cخواهم', 'क्\u200dष', 'ශ්\u200dරී', 'ᠠ\u180eᠠ'])
		assert.deepEqual(codes(text), [], text);
	assert.deepEqual(codes('pass\u200cword'), ['U+200C']);
	assert.deepEqual(codes('a\u200d'), ['U+200D']);
	assert.deepEqual(codes('می\u200c\u200cخ'), ['U+200C'], 'one after another');
	assert.deepEqual(codes('ไทย\u200bไทย wo\u200brd'), ['U+200B']);
});

test('an emoji of several is whole; a joiner beside one is not', () => {
	assert.deepEqual(codes('👨\u200d👩\u200d👧 👩🏽\u200d⚕️ 🏳️\u200d🌈 1️⃣ ©️'), []);
	assert.deepEqual(codes('👩\u200d x'), ['U+200D']);
	assert.deepEqual(codes('x\u200d👩'), ['U+200D']);
});

test('tag characters are allowed in the three flags that are in use', () => {
	const tags = (letters: string) =>
		[...letters].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('');
	assert.deepEqual(codes(`🏴${tags('gbsct')}\u{e007f}.`), []);
	assert.equal(codes(`🏴${tags('secret')}\u{e007f}`).length, 7);
	assert.equal(codes(`word${tags('gbsct')}`).length, 5);
	assert.equal(codes(`🏴${tags('gbsct')}\u{e007f}${tags('x')}`).length, 1);
});

test('line ends, tabs, accents and a soft hyphen in a word are seen by nobody as hidden', () =>
	assert.deepEqual(codes('One\r\n\ttwo ne\u0301 Donau\u00addampf \u00a0\u202f–'), []));

test('every other format, control and private-use character is found at its place', () => {
	const text = 'a\u202eb\u0007c\ue000d\ufeffe\rf\ud800g\u{e0101}';
	assert.deepEqual(
		hiddenCharacters(text).map(({ index, code }) => [index, code]),
		[
			[1, 'U+202E'],
			[3, 'U+0007'],
			[5, 'U+E000'],
			[7, 'U+FEFF'],
			[9, 'U+000D'],
			[11, 'U+D800'],
			[13, 'U+E0101'],
		],
	);
	assert.equal(withCodes('a\u202eb'), 'a⟨U+202E⟩b');
});

test('a text of hidden characters alone takes no longer than others', () => {
	const { user } = process.cpuUsage();
	hiddenCharacters('\u{e0041}'.repeat(50_000));
	assert.ok(process.cpuUsage().user - user < 1_000_000);
});
