// A line that is shown as it should be written is copied by editors, so each is read again here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { errorsOf, yamlProblems } from '../../src/load/yaml-problems.ts';

const problemsOf = (text: string) => yamlProblems(text, errorsOf(text));

/** Front matter with its corrections put in, as YAML reads it. Throws when it is still not sound. */
function mended(text: string): unknown {
	const lines = text.split('\n');
	for (const { line = 0, corrected } of problemsOf(text)) {
		assert.ok(corrected !== undefined, `no line is shown for line ${line} of\n${text}`);
		lines[line - 2] = corrected;
	}
	return load(lines.join('\n'));
}

const AROUND = { before: 'first: one\n', after: 'last: [a, b]\n' };
/** Of one field between two others. */
const titles: [kind: string, written: string, meant: string][] = [
	['a colon', 'Pay: two views', 'Pay: two views'],
	['a colon and a mark', 'Pay: a "fair" share', 'Pay: a "fair" share'],
	['a colon and an apostrophe', "Pay: the union's view", "Pay: the union's view"],
	['a colon and both', `Pay: the union's "fair" share`, `Pay: the union's "fair" share`],
	['a colon in typographic marks', '“Pay: two views”', '“Pay: two views”'],
	['a colon at the end', 'Pay: two views:', 'Pay: two views:'],
	['a mark that is not closed', '"Pay and hours', 'Pay and hours'],
	['a mark that is not closed before an apostrophe', `"The union's pay`, "The union's pay"],
	['an apostrophe in single marks', "'The union's pay'", "The union's pay"],
	['an apostrophe after an open single mark', "'The union's pay", "The union's pay"],
	['marks inside marks', '"They said "no" to it"', 'They said "no" to it'],
	['words after closing marks', '"No", they said', '"No", they said'],
	['words between marks', '"No", they said, "never"', '"No", they said, "never"'],
	['words after a bracket', '[W]e will go on', '[W]e will go on'],
	['a bracket that is not closed', '[W', '[W'],
	['an at sign', '@council speaks', '@council speaks'],
	['a backtick', '`code` is none', '`code` is none'],
	['a percent sign', '%5 of pay', '%5 of pay'],
	['a question mark', '? why', '? why'],
	['a backslash in marks', '"a \\q b"', 'a \\q b'],
	['a colon in marks, and words', '"Pay": two views', '"Pay": two views'],
	['a comma', ', and then: no', ', and then: no'],
];

for (const [kind, written, meant] of titles)
	test(`of a text with ${kind} a line is shown that says what was meant`, () => {
		for (const { before, after } of [AROUND, { before: '', after: '' }])
			assert.deepEqual(mended(`${before}title: ${written}\n${after}`), {
				...(before ? { first: 'one' } : {}),
				title: meant,
				...(after ? { last: ['a', 'b'] } : {}),
			});
	});

test('the same holds for items of a list, and for fields of an item', () => {
	for (const [kind, written, meant] of titles.filter(
		([, words]) => !/^(Pay|\?|“|,|"Pay")/.test(words),
	))
		assert.deepEqual(
			mended(`words:\n  - ${written}\n  - second\nlist:\n  - title: ${written}\n    of: x\n`),
			{ words: [meant, 'second'], list: [{ title: meant, of: 'x' }] },
			kind,
		);
});

const SHAPES: [kind: string, text: string, meant: object][] = [
	['a tab before an item', 'a: x\nlist:\n\t- one\nb: y\n', { a: 'x', list: ['one'], b: 'y' }],
	['a tab before a field of an item', 'list:\n  - a: x\n\tb: y\n', { list: [{ a: 'x', b: 'y' }] }],
	['a tab before a field', 'a: x\n\tb: y\nc: z\n', { a: 'x', b: 'y', c: 'z' }],
	['a space before a field', 'a: x\n b: y\nc: z\n', { a: 'x', b: 'y', c: 'z' }],
	['two spaces before a field', 'a: x\n  b: y\n', { a: 'x', b: 'y' }],
	['a field of an item too far left', 'list:\n  - a: x\n   b: y\n', { list: [{ a: 'x', b: 'y' }] }],
	['an item too far left', 'list:\n  - one\n - two\n', { list: ['one', 'two'] }],
	['an item too far right', 'list:\n  - a: x\n    - a: y\n', { list: [{ a: 'x' }, { a: 'y' }] }],
	['no space after a colon', 'a: x\nb:y\nc: z\n', { a: 'x', b: 'y', c: 'z' }],
	[
		'no space after the colon of an address',
		'a: x\nb:https://x.example/\n',
		{ a: 'x', b: 'https://x.example/' },
	],
	[
		'no space after a hyphen',
		'list:\n  - one\n  -two: x\nb: y\n',
		{ list: ['one', { two: 'x' }], b: 'y' },
	],
	['a list on the line of its field', 'a: - one\nb: y\n', { a: ['one'], b: 'y' }],
	['a list of several there', 'a: - one - two words\n', { a: ['one', 'two words'] }],
	['a list in brackets that is not closed', 'a: [one, two\nb: y\n', { a: ['one', 'two'], b: 'y' }],
	[
		'fields in braces that are not closed',
		'a: { b: x, c: y\nd: z\n',
		{ a: { b: 'x', c: 'y' }, d: 'z' },
	],
	['a second line of a text', 'a: one\ntwo\nb: y\n', { a: 'one two', b: 'y' }],
	[
		'a mark that runs into the next field',
		'a: "one\nb: "two"\nc: z\n',
		{ a: 'one', b: 'two', c: 'z' },
	],
	[
		'a single mark that runs into the next field',
		"a: 'one\nb: 'two'\nc: z\n",
		{ a: 'one', b: 'two', c: 'z' },
	],
	['several errors at once', 'a: x: y\nb: "one\nc:z\n', { a: 'x: y', b: 'one', c: 'z' }],
];

for (const [kind, text, meant] of SHAPES)
	test(`${kind}: a line is shown with which the whole is read as it was meant`, () => {
		assert.deepEqual(mended(text), meant);
		assert.deepEqual(mended(text.replace(/^/, 'zero: o\n')), { zero: 'o', ...meant });
	});

test('a field that stands twice: two lists become one, and of other values the first is named with its line', () => {
	const [lists] = problemsOf('a: [one]\nb: y\na: [two, three]\n');
	assert.match(
		lists?.fix ?? '',
		/one line for both lists, and remove the other\. Write: a: \[one, two, three\]$/,
	);
	const [same] = problemsOf('a: one\nb: y\na: one\n');
	assert.match(same?.fix ?? '', /^Keep one of the two lines\.$/);
	const [texts] = problemsOf('name: one\nb: y\nname: two\n');
	assert.deepEqual([texts?.line, texts?.corrected], [4, undefined]);
	assert.match(texts?.fix ?? '', /In line 2 it says: name: one/);
});

test('what cannot be told is told without a line', () => {
	for (const text of ['a: x\n---\nb: y\n', 'a: &x *x : [\n', '{{{\n', '"\n', ': : :\n'])
		for (const { corrected, line } of problemsOf(text)) {
			if (corrected === undefined) continue;
			const lines = text.split('\n');
			lines[(line ?? 0) - 2] = corrected;
			assert.doesNotThrow(() => load(lines.join('\n')), `${text} → ${corrected}`);
		}
});

test('line ends of Windows stay', () => {
	const [problem] = problemsOf('a: x\r\ntitle: one: two\r\nb: y\r\n');
	assert.deepEqual([problem?.line, problem?.corrected], [3, 'title: "one: two"']);
});
