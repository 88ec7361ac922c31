// What Arabic asks of every text: its signs, forms for two and for few, and words that agree.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseMessage } from 'messageformat';
import { DEMAND_KINDS } from '../../src/schema/demand.ts';
import { ar } from '../../src/words/ar.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const say = wordsIn('ar');

/** The texts of a message, with `…` in the place of values and tags. */
function shown(message: string): string[] {
	const parsed = parseMessage(message);
	const patterns =
		parsed.type === 'message' ? [parsed.pattern] : parsed.variants.map(({ value }) => value);
	return patterns.map((parts) =>
		parts.map((part) => (typeof part === 'string' ? part : '…')).join(''),
	);
}

const FAULTS: [string, RegExp][] = [
	['a sign of Latin script', /[؀-ۿ…] ?[,;?]/],
	['a space before a sign', /\s[،؛؟:.!](?=\s|$)/],
	['no space after a sign', /[،؛؟](?=[^\s»)؀-ۿ]*[؀-ۿ…])(?! |\u00a0)/],
	['marks of another language or straight ones', /["“”„']/],
	['three full stops', /\.\.\./],
	['a stretched letter', /ـ/],
	['an arrow against the direction', /(^|…) ?→ ?…$|^… ?→$/],
];
const faultsOf = (text: string): string[] =>
	FAULTS.flatMap(([fault, sign]) => (sign.test(text) ? [`${fault}: ${text}`] : []));

test('the texts have the signs of Arabic', () => {
	const texts = Object.entries(ar)
		.filter(([key]) => key !== 'lists.previous')
		.flatMap(([, message]) => shown(message));
	assert.deepEqual(texts.flatMap(faultsOf), []);
	const prose = readFileSync(new URL('../../src/words/ar.mdx', import.meta.url), 'utf8');
	const lines = prose.split('\n').filter((line) => !/^(\t|<)/.test(line));
	assert.ok(lines.length > 10);
	assert.deepEqual(lines.flatMap(faultsOf), []);
});

test('a fault is found', () => {
	for (const bad of ['نعم, لا', 'نعم ؛ لا', 'هل؟نعم', '"نعم"', 'نعم...', 'نعـم', '… →'])
		assert.notDeepEqual(faultsOf(bad), [], bad);
	assert.deepEqual(faultsOf('هل «نعم»؟ لا، أو (ربما)؛ … ← …'), []);
});

test('what is counted has a form for two, and one for few', () => {
	const missing = Object.entries(ar).flatMap(([key, message]) => {
		const parsed = parseMessage(message);
		if (parsed.type !== 'select') return [];
		const keys = parsed.variants.map(({ keys: [first] }) =>
			first?.type === 'literal' ? first.value : '*',
		);
		return ['two', 'few'].filter((form) => !keys.includes(form)).map((form) => `${key} ${form}`);
	});
	// The first does not count them in words; the second shows some of many.
	assert.deepEqual(missing, ['card.sources few', 'search.someShown two']);
	const counted = [0, 1, 2, 3, 11, 100, 103, 2.5].map((count) => say('count.quotes', { count }));
	assert.deepEqual(counted, [
		'لا اقتباسات',
		'اقتباس واحد',
		'اقتباسان',
		'3 اقتباسات',
		'11 اقتباسًا',
		'100 اقتباس',
		'103 اقتباسات',
		'2.5 اقتباس',
	]);
});

test('the kinds of demands are masculine, as their statuses are', () => {
	const [kinds, first] = [DEMAND_KINDS.map((kind) => say(`demandKind.${kind}`)), /^\p{L}+/u];
	assert.deepEqual(
		kinds.filter((kind) => /[ةى]$/.test(first.exec(kind)?.[0] ?? '')),
		[],
	);
});

test('digits are those of the country', () => {
	assert.equal(wordsIn('ar-EG')('edition.name', { edition: 12 }), 'الطبعة ١٢');
	assert.equal(wordsIn('ar-MA')('edition.name', { edition: 12 }), 'الطبعة 12');
});
