import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationsFit } from '../../src/checks/translations-fit.ts';
import type { AnyEntry } from '../../src/story/entry.ts';
import { makeEntries } from '../make-story.ts';
import { makeTranslation } from '../make-translation.ts';

const entries: AnyEntry[] = makeEntries({
	topics: [
		{
			id: 't',
			question: 'Why?',
			answer: 'So.',
			notKnown: ['One.', 'Two.[@report]'],
			body: [
				'<Party id="union" /> said “no way” on <Event id="e">Monday</Event>.[@report, paragraph 1]',
				'<Quote id="q" />',
				'See [the offer](/demands/d/).',
				'<Quote id="r" />',
			].join('\n\n'),
		},
	],
	events: [{ id: 'e' }],
	demands: [{ id: 'd' }],
	terms: [{ id: 'a', aliases: ['b'] }],
	quotes: [{ id: 'q', words: ['One', 'two'] }, { id: 'r' }],
	people: [{ id: 'p', role: 'a clerk' }],
	differences: [
		{
			id: 'x',
			accounts: {
				union: [
					{ position: 'Yes.', source: 'report' },
					{ position: 'Often.', source: 'report' },
				],
				company: { none: 'not found', asOf: '2024-03-04' },
			},
		},
	],
}).map((entry) => ({ ...entry, textsDigest: 'now' }));

const BODY = [
	'<Party id="union" /> se negó (“no way”) el <Event id="e">lunes</Event>.[@report, párrafo 1]',
	'<Quote id="q" />',
	'Véase [la oferta](/demands/d/).',
	'<Quote id="r" />',
].join('\n\n');

/** What is wrong with a translation, in the words of the problems. */
const wrong = (file: string, text: string): string[] =>
	translationsFit([{ ...makeTranslation(`es/${file}`, text), original: 'now' }], entries).map(
		({ what }) => what,
	);
const topic = (body: string, fields = 'question: ¿Por qué?'): string[] =>
	wrong('topics/t.mdx', `---\n${fields}\n---\n\n${body}\n`);

test('a translation that says what its original says has no problem', () => {
	assert.deepEqual(topic(BODY), []);
});

test('every reference of the original stands in the translation, and no other', () => {
	assert.deepEqual(topic(BODY.replace('[@report, párrafo 1]', '')), [
		'the translation lacks [@report]',
	]);
	assert.deepEqual(topic(`${BODY}\n\nHabla <Person id="p" /> ahora.`), [
		'the original does not have <Person id="p">',
	]);
	assert.deepEqual(topic(BODY.replace('/demands/d/', '/demands/e/')), [
		'the translation lacks a link to /demands/d/',
		'the original does not have a link to /demands/e/',
	]);
});

test('quotations keep their order', () => {
	const [first] = topic(BODY.replace('"q"', '"?"').replace('"r"', '"q"').replace('"?"', '"r"'));
	assert.match(first ?? '', /the original sets .*q.*r.* in this order/);
});

test('words in quotation marks are words of the original', () => {
	assert.deepEqual(topic(BODY.replace('(“no way”)', 'con un “de ningún modo”')), [
		'“de ningún modo” is in quotation marks, but neither the original nor a quotation has these words',
	]);
	assert.deepEqual(topic(BODY, 'answer: La “asamblea” decidió.'), [
		'“asamblea” is in quotation marks, but neither the original nor a quotation has these words',
	]);
	// The marks are those of the language, and the sentence may end outside them.
	assert.deepEqual(topic(BODY.replace('“no way”', '«no way»')), []);
});

test('lists have as many items as in the original, but for other words of a term', () => {
	assert.deepEqual(topic(BODY, 'notKnown: [Una.]'), ['“notKnown” has 1 items, the original 2']);
	assert.deepEqual(topic(BODY, 'notKnown: [Una., "Dos.[@report]"]'), []);
	assert.deepEqual(topic(BODY, 'notKnown: [Una., Dos.]'), ['the translation lacks [@report]']);
	assert.deepEqual(wrong('terms/a.mdx', '---\naliases: [b, c, d]\n---\n'), []);
});

test('groups have the structure of the original', () => {
	const accounts = (text: string) => wrong('differences/x.mdx', `---\naccounts:\n${text}\n---\n`);
	assert.deepEqual(accounts('  union: [{ position: Sí. }, { position: Mucho. }]'), []);
	assert.deepEqual(accounts('  union: { position: Sí. }'), [
		'“accounts.union” is a list in the original',
	]);
	assert.deepEqual(accounts('  company: { position: No. }'), [
		'the original has no “accounts.company.position”',
	]);
	assert.deepEqual(accounts('  others: { position: No. }'), [
		'the original has no “accounts.others”',
	]);
	assert.deepEqual(wrong('people/p.mdx', '---\nwhy: Miedo.\n---\n'), ['the original has no “why”']);
});

test('each segment of a quotation has a translation', () => {
	assert.deepEqual(wrong('quotes/q.mdx', '---\ntranslation: [Uno, dos]\n---\n'), []);
	assert.deepEqual(wrong('quotes/q.mdx', '---\ntranslation: [Uno]\n---\n'), [
		'“translation” has 1 segments, the quotation 2',
	]);
});

test('a text is translated whole, and none is added', () => {
	assert.deepEqual(topic(''), ['the text below the front matter is missing']);
	assert.deepEqual(wrong('people/p.mdx', '---\nrole: un empleado\n---\n\nHabla.\n'), [
		'the original has no text below its front matter',
	]);
});

test('the digest must be there; when it is of an older original, nothing else is held against it', () => {
	const made = makeTranslation('es/topics/t.mdx', '---\nquestion: ¿Por qué?\n---\n');
	const [missing] = translationsFit([made], entries);
	assert.equal(missing?.what, 'the field “original” is missing');
	assert.match(missing?.fix ?? '', /npm run translations -- es --accept topics\/t$/);
	assert.deepEqual(translationsFit([{ ...made, original: 'before' }], entries), []);
});

test('a translation of no entry is told what may be meant', () => {
	const [problem] = translationsFit(
		[makeTranslation('es/quotes/qq.mdx', '---\ntitle: Uno\n---\n')],
		entries,
	);
	assert.equal(problem?.what, 'there is no entry quotes/qq');
	assert.equal(problem?.file, 'translations/es/quotes/qq.mdx');
});
