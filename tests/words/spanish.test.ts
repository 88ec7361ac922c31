// What Spanish asks of every text: its signs, words that agree, and the article before a day.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseMessage } from 'messageformat';
import { DEMAND_KINDS, DEMAND_STATES } from '../../src/schema/demand.ts';
import { dateInWords } from '../../src/story/dates.ts';
import { periodInWords } from '../../src/story/period-in-words.ts';
import { es } from '../../src/words/es.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const say = wordsIn('es-US');

/** The texts of a message, with `…` in the place of values and tags. */
function shown(message: string): string[] {
	const parsed = parseMessage(message);
	const patterns =
		parsed.type === 'message' ? [parsed.pattern] : parsed.variants.map(({ value }) => value);
	return patterns.map((parts) =>
		parts.map((part) => (typeof part === 'string' ? part : '…')).join(''),
	);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const FAULTS: [string, (text: string) => boolean][] = [
	['a question that is not opened', (text) => count(text, '?') !== count(text, '¿')],
	['an exclamation that is not opened', (text) => count(text, '!') !== count(text, '¡')],
	['percent without U+00A0 before it', (text) => /[^\u00a0]%/.test(text)],
	['a space before a sign', (text) => /\s[,;:.?!](?=\s|$)/.test(text)],
	['marks of another language or straight ones', (text) => /["„]|'/.test(text)],
	['three full stops', (text) => text.includes('...')],
	['a comma before the last of a list', (text) => /, [ye] \p{L}+$/u.test(text)],
];
const faultsOf = (text: string): string[] =>
	FAULTS.flatMap(([fault, has]) => (has(text) ? [`${fault}: ${text}`] : []));

test('the texts have the signs of Spanish', () => {
	const texts = Object.values(es).flatMap(shown);
	assert.deepEqual(texts.flatMap(faultsOf), []);
});

test('so has the text on the method', () => {
	const prose = readFileSync(new URL('../../src/words/es.mdx', import.meta.url), 'utf8');
	const lines = prose.split('\n').filter((line) => !/^(\t|<)/.test(line));
	assert.ok(lines.length > 10);
	assert.deepEqual(lines.flatMap(faultsOf), []);
});

test('a fault is found', () => {
	for (const bad of ['Sigue?', 'No!', '5 %', '5%', 'a ; b', '"a"', 'a...', 'uno, dos, y tres'])
		assert.notDeepEqual(faultsOf(bad), [], bad);
	assert.deepEqual(faultsOf('¿Sigue vigente? “Sí”: 5\u00a0%; uno, dos y tres.'), []);
});

test('the status of a demand agrees with every kind: the kinds are feminine', () => {
	const kinds = DEMAND_KINDS.map((kind) => say(`demandKind.${kind}`));
	assert.deepEqual(
		kinds.filter((kind) => !/^(\p{L}+(a|ión)|Orden)( |$)/u.test(kind)),
		[],
	);
	const statuses = DEMAND_STATES.map((state) => say(`demandStatus.${state}`));
	assert.deepEqual(
		statuses.filter((status) => !/^(\p{L}+a|Vigente|En|Con)( |$)/u.test(status)),
		[],
	);
});

test('a day has its article, and a month or a year has none', () => {
	const asOf = (date: string) =>
		say('status.asOf', { status: 'Vigente', date: dateInWords(date, 'es-US', { month: true }) });
	assert.equal(asOf('2019-05-17'), 'Vigente al 17 may 2019');
	assert.equal(asOf('2019-05'), 'Vigente a may 2019');
	assert.equal(asOf('2019'), 'Vigente a 2019');
	const printed = (date: string) => say('quote.printed', { date: dateInWords(date, 'es-ES') });
	assert.equal(printed('2019-06-08/2019-06-09'), 'publicada el 8–9 de junio de 2019');
	assert.equal(printed('2019-05~'), 'publicada en mayo de 2019 (aprox.)');
	assert.equal(
		periodInWords('2026-02-13', '2026-05', 'es-MX'),
		'desde el 13 de febrero de 2026 hasta mayo de 2026',
	);
	assert.equal(periodInWords(undefined, '2026-05-03', 'es'), 'hasta el 3 de mayo de 2026');
});
