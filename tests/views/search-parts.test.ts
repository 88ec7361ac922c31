// The search index of a long story, cut into parts by the view and searched by the browser script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Guide, searchInParts } from '../../src/client/search-in-parts.ts';
import { searchIndex } from '../../src/views/search-index.ts';
import { searchParts } from '../../src/views/search-parts.ts';
import { makeStory } from '../make-story.ts';

const many = <T>(count: number, of: (i: number) => T) =>
	Array.from({ length: count }, (_, i) => of(i));
/** As many made-up words as a long story has. Each is in a few quotations, `everybody` in all. */
const word = (i: number) => `w${(i * 7919).toString(36).split('').reverse().join('')}`;
const long = makeStory({
	quotes: many(1500, (i) => ({
		id: `q${i}`,
		title: i === 700 ? 'The harbour master' : `Title ${i}`,
		words: [
			`Everybody said “${word(i % 900)}” and ${word((i * 31) % 900)}; ${i === 9 ? 'the harbour, the harbour' : 'nothing more'}. ${'Long '.repeat(60)}`,
		],
	})),
});
const parts = searchParts(long);
const fetched: string[] = [];
const find = (query: string, most = 15) => {
	fetched.length = 0;
	return searchInParts(parts?.guide as Guide, query, most, async (name) => {
		fetched.push(name);
		const part = parts?.parts.get(name);
		assert.ok(part, `there is a part ${name}`);
		return JSON.parse(JSON.stringify(part));
	});
};

test('the index of a short story is not cut into parts', () => {
	const short = makeStory({ quotes: many(5, (i) => ({ id: `q${i}` })) });
	assert.equal(searchParts(short), undefined);
	assert.equal(searchIndex(short).isLong, false);
});

test('a search finds the entries with all its words, titles first, and fetches few parts', async () => {
	const { count, shown, terms } = await find('harbour');
	assert.deepEqual(
		[count, terms, shown.map(({ address }) => address)],
		[2, ['harbour'], ['/quotes/q700/', '/quotes/q9/']],
	);
	assert.ok(fetched.length <= 4, fetched.join(' '));
	const every = searchIndex(long).entries;
	for (const i of [0, 17, 450, 899]) {
		const query = `${word(i)} ${word((i * 31) % 900)}`;
		const wanted = every
			.filter(({ title, text }) =>
				query.split(' ').every((one) =>
					`${title} ${text}`
						.toLowerCase()
						.split(/[^a-z0-9]+/)
						.some((each) => each.startsWith(one)),
				),
			)
			.map(({ address }) => address);
		const all = await find(query, 2000);
		assert.deepEqual(all.shown.map(({ address }) => address).sort(), wanted.sort(), query);
	}
});

test('a search tolerates beginnings of words, one slip anywhere, other letter case and words that all texts hold', async () => {
	for (const query of [
		'harb',
		'HARBOUR master',
		'harbourx',
		'harbuor master',
		'ahrbour',
		'harbor',
		'everybody harbour',
		'said the harbour',
	])
		assert.equal((await find(query)).shown[0]?.address, '/quotes/q700/', query);
	assert.deepEqual(
		[(await find('zzz')).count, (await find('')).count, (await find('everybody')).count],
		[0, 0, 0],
	);
});

test('no part is large, and the texts shown with results are short', () => {
	const sizes = [...(parts?.parts ?? [])].map(([, part]) => JSON.stringify(part).length);
	assert.ok(Math.max(...sizes) < 40_000, String(Math.max(...sizes)));
	assert.ok(
		[...(parts?.parts ?? [])].every(
			([name, part]) =>
				name.startsWith('words') ||
				part.every((one) => !Array.isArray(one) && one.text.length <= 160),
		),
	);
});

test('no text is cut in the middle of a character', () => {
	const letters = searchParts(
		makeStory({
			terms: many(1001, (i) => ({
				id: `t${i}`,
				name: `Term ${i}`,
				aliases: [`${'a'.repeat(i % 2)}${'𝔷'.repeat(99)}`],
			})),
		}),
	);
	assert.ok(letters && letters.parts.size > 10);
	assert.ok([...letters.parts.values()].every((part) => JSON.stringify(part).isWellFormed()));
	assert.ok(![...letters.parts.values()].some((part) => /\\ud[89a-f]/.test(JSON.stringify(part))));
});
