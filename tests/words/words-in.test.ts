import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '../../src/story/dates.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { messages } from '../../src/words/messages.ts';
import { textsFor } from '../../src/words/texts-for.ts';
import { withMarkup } from '../../src/words/with-markup.ts';
import type { Texts, WordKey } from '../../src/words/word-key.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const say = wordsIn('en-US');

/** The message of one text of a language, as `wordsIn` reads it. */
function messageOf(text: string, language = 'en') {
	const numbers = new Intl.NumberFormat(language);
	const read = messages(language, { key: text } as unknown as Texts, (value) =>
		numbers.format(value),
	);
	return read('key' as WordKey);
}
const formatted = (text: string, values: Record<string, unknown>, language?: string) => {
	const message = messageOf(text, language);
	return typeof message === 'string'
		? message
		: message.format(values, (error) => {
				throw error;
			});
};

test('a text has its values put in', () => {
	assert.equal(say('date.notKnown'), 'date not known');
	assert.equal(say('date.about', { date: 'May 2019' }), 'about May 2019');
	assert.equal(say('date.range', { from: '2018', to: 'May 2019' }), '2018 – May 2019');
});

test('a missing value, an unknown one and an unknown text are errors of types', () => {
	// @ts-expect-error The value is missing.
	assert.throws(() => say('date.about'), /date\.about.*cannot be said in en-US/);
	// @ts-expect-error The value has another name.
	assert.throws(() => say('date.about', { day: 'May 2019' }), /\$date/);
	// @ts-expect-error A value of text is no number.
	say('date.about', { date: 2019 });
	// @ts-expect-error There is no such text.
	assert.throws(() => say('date.unknown'), /“date\.unknown” cannot be said/);
	// @ts-expect-error The text takes no values.
	say('date.notKnown', { date: 'May 2019' });
});

test('a text without placeholders is its own result, and is never parsed', () => {
	assert.equal(messageOf('Just words: 3 · 4.'), 'Just words: 3 · 4.');
	for (const text of ['a {$b}', 'a \\{', '.match $a * {{a}}', ' .input {$a} {{a}}'])
		assert.notEqual(
			typeof messageOf(text.replace('.match', '.input {$a :string} .match')),
			'string',
		);
});

test('numbers are written and counted as the language does', () => {
	const words = (few = '') =>
		`.input {$n :number}\n.match $n\n0 {{none}}\none {{{$n} word}}\n${few}* {{{$n} words}}`;
	const count = (n: number, language: string, text = words()) => formatted(text, { n }, language);
	assert.deepEqual(
		[0, 1, 2, 1561].map((n) => count(n, 'en')),
		['none', '1 word', '2 words', '1,561 words'],
	);
	assert.deepEqual(
		[1, 3, 5, 1561].map((n) => count(n, 'pl', words('few {{{$n} few}}\n'))),
		['1 word', '3 few', '5 words', '1561 words'],
	);
	assert.equal(count(1.5, 'fr'), '1,5 word');
	assert.throws(() => formatted(words(), { n: '3' }, 'en'), /not a number/);
	assert.throws(() => formatted('{$n :number minimumFractionDigits=2}', { n: 3 }), /no options/);
});

test('a message says whether a value begins with a capital', () => {
	const values = { a: 'Met in part', b: 'asks' };
	assert.equal(
		formatted('Now {$a :first:lower}. {$b :first:upper}.', values),
		'Now met in part. Asks.',
	);
	assert.equal(formatted('{$a :first:lower}', { a: 'Iki' }, 'tr'), 'ıki');
	const lower = (a: string) => formatted('{$a :first:lower}', { a }, 'fr');
	assert.equal(lower('École fermée'), 'école fermée');
	assert.equal(lower('«\u00a0Verbatim\u00a0»'), '«\u00a0verbatim\u00a0»');
	assert.equal(lower('ONU et port'), 'ONU et port');
	assert.equal(formatted('{$a :first:upper}', { a: '¿qué?' }, 'es'), '¿Qué?');
});

test('markup is made by name, also in other markup', () => {
	const rich = (text: string, values = {}) => {
		const message = messageOf(text);
		assert.ok(typeof message !== 'string');
		const html = (tag: string) => (inside: string[]) => `<${tag}>${inside.join('')}</${tag}>`;
		return withMarkup(message, values, { a: html('a'), b: html('b'), br: () => '<br>' });
	};
	assert.deepEqual(rich('See {#a}the {#b}{$what}{/b}{/a}{#br/}now', { what: 'page' }), [
		'See <a>the <b>page</b></a><br>now',
	]);
	assert.throws(() => rich('{#i}a{/i}'), /\{#i\} is not rendered/);
	assert.throws(() => rich('{#a}{#b}a{/a}{/b}'), /\{\/a\} closes \{#b\}/);
	assert.throws(() => rich('{#a}a'), /stays open/);
	assert.throws(() => rich('a{/a}'), /closes/);
});

test('a tag without a file of its own speaks the language it belongs to', () => {
	assert.equal(textsFor('en-NZ'), textsFor('en'));
	assert.equal(textsFor('EN-latn-us'), textsFor('en'));
	for (const tag of ['xx', 'e', '', 'eng']) assert.equal(textsFor(tag), undefined);
	assert.throws(() => wordsIn('xx'), /does not speak “xx”/);
	assert.equal(wordsIn('en-US'), say);
});

test('every language is spoken in every region, which says how its dates and numbers are written', () => {
	for (const language of Object.keys(LANGUAGES))
		for (const region of ['US', 'MX', 'ES', 'CA', 'CH', 'EG', '419']) {
			const regional = wordsIn(`${language}-${region}`);
			assert.equal(textsFor(regional.language), LANGUAGES[language]);
			assert.equal(regional.language, `${language}-${region}`);
			assert.equal(regional('frame.skip'), wordsIn(language)('frame.skip'));
			assert.ok(regional('count.events', { count: 1561 }).includes(regional.number(1561)));
		}
	assert.equal(wordsIn('es-US').number(1561.5), '1,561.5');
	assert.equal(wordsIn('es-ES').number(15_611.5), '15.611,5');
	assert.equal(dateInWords('2019-06-08/2019-06-09', 'es-MX'), '8–9 de junio de 2019');
	assert.equal(dateInWords('2026-02-13T17:30', 'es-US'), '13 de febrero de 2026 a las 5:30 p.m.');
	assert.equal(dateInWords('2026-02-13T17:30', 'es-ES'), '13 de febrero de 2026 a las 17:30');
});

test('lists, names of languages and order follow the variety of the language', () => {
	assert.equal(say.list(['a', 'b', 'c']), 'a, b and c');
	assert.equal(say.list(['a', 'b'], 'disjunction'), 'a or b');
	assert.equal(say.list(['a', 'b'], 'unit'), 'a, b');
	assert.equal(say.listApart(['a, b', 'c', 'd']), 'a, b; c; d');
	assert.equal(say.listApart([]), '');
	assert.deepEqual(say.listOf([1, 2, 3]), [1, ', ', 2, ' and ', 3]);
	assert.deepEqual(say.listOf(['a', 'b'], 'apart'), ['a', '; ', 'b']);
	assert.deepEqual(say.listOf([1], 'unit'), [1]);
	assert.deepEqual(say.listOf([]), []);
	const spanish = wordsIn('es-US');
	assert.equal(spanish.list(['Ana', 'Isabel']), 'Ana e Isabel');
	assert.deepEqual(spanish.listOf([1, 2], 'conjunction', ['Ana', 'Isabel']), [1, ' e ', 2]);
	assert.deepEqual(spanish.listOf([1, 2], 'conjunction', ['Isabel', 'Ana']), [1, ' y ', 2]);
	assert.deepEqual(spanish.listOf([7, 8], 'disjunction', ['siete', 'ocho']), [7, ' u ', 8]);
	assert.deepEqual(spanish.listOf([], 'unit', []), []);
	assert.equal(say.sentence('He said so'), 'He said so.');
	for (const whole of [
		'He said so.',
		'“He said so.”',
		'„So.“',
		'«\u00a0Non.\u00a0»',
		'So? (No!)',
		'说。',
		'قال؟',
	])
		assert.equal(say.sentence(whole), whole);
	assert.equal(say.capitalize('älter'), 'Älter');
	assert.equal(say.languageName('es'), 'Spanish');
	assert.equal(say.languageName('qqq'), 'qqq');
	assert.deepEqual(['b', 'Á', 'a', 'Z'].sort(say.compare), ['a', 'Á', 'b', 'Z']);
	assert.equal(say.number(1561.25), '1,561.25');
	assert.equal(say.direction, 'ltr');
	assert.equal(wordsIn('en-Arab').direction, 'rtl');
	assert.deepEqual(['ar', 'fa', 'yi', 'az-Arab', 'es', 'ja'].map(say.directionOf), [
		'rtl',
		'rtl',
		'rtl',
		'rtl',
		'ltr',
		'ltr',
	]);
});
