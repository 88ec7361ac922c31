import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabeticalIndex, letterPages } from '../../src/views/alphabetical-index.ts';
import { makeStory } from '../make-story.ts';

const TITLES = ['Émile', 'مرفأ', 'שלום', '港', '7 days', '٧', '＝', '…', 'Øre', '𝔷'];

test('each letter of the index has an id of its own, in every alphabet', () => {
	const story = makeStory({ terms: TITLES.map((name, i) => ({ id: `t${i}`, name })) });
	const letters = alphabeticalIndex(story);
	const idOf = (title: string) =>
		letters.find(({ entries }) => entries.some((one) => one.title === title))?.id;
	assert.deepEqual(TITLES.map(idOf), [
		'E',
		'u645',
		'u5e9',
		'u6e2f',
		'digits',
		'digits',
		'signs',
		'signs',
		'ud8',
		'Z',
	]);
	assert.equal(new Set(letters.map(({ id }) => id)).size, letters.length);
});

test('a long index in several alphabets has pages whose addresses differ, and a former page keeps its letter', () => {
	const terms = Array.from({ length: 400 }, (_, i) => ({
		id: `t${i}`,
		name: `${TITLES[i % 10]} ${i}`,
	}));
	const addresses = Object.fromEntries(
		['u645', 'u5d0-part-2', 'digits'].map((id) => [`/search/in/${id}/`, 1]),
	);
	const pages = letterPages(makeStory({ terms }, { permalinks: { addresses, retired: {} } }));
	assert.equal(new Set(pages.map(({ address }) => address)).size, pages.length);
	assert.equal(pages.find(({ id }) => id === 'u5d0-part-2')?.title, '\u2068א\u2069, part 2');
});

test('a letter that joins two stands where the language puts it', () => {
	const letterIn = (language: string, name: string) =>
		alphabeticalIndex(makeStory({ story: { language }, terms: [{ id: 't', name }] })).find(
			({ entries }) => entries.some((one) => one.title === name),
		)?.letter;
	assert.equal(letterIn('fr', 'Œuvre'), 'O');
	assert.equal(letterIn('fr', 'œuvre'), 'O');
	assert.equal(letterIn('fr', 'Écluse'), 'E');
	assert.equal(letterIn('en', 'Æsir'), 'A');
});

test('marks before the first letter change no order', () => {
	const names = ['“Zero” hours', '¿Agua?', '«\u00a0Mer\u00a0»', 'Lock', 'Nave'];
	const story = makeStory({ terms: names.map((name, i) => ({ id: `t${i}`, name })) });
	const ofTerms = alphabeticalIndex(story)
		.flatMap(({ letter, entries }) => entries.map(({ title }) => [letter, title] as const))
		.filter(([, title]) => names.includes(title));
	assert.deepEqual(
		ofTerms.map(([letter]) => letter),
		['A', 'L', 'M', 'N', 'Z'],
	);
});

test('a title with an article stands under the letter of the word after it, in the index and in lists', () => {
	const names = ['The yard', 'A berth', 'Crane'];
	const story = makeStory({ terms: names.map((name, i) => ({ id: `t${i}`, name })) });
	const letterOf = (title: string) =>
		alphabeticalIndex(story).find(({ entries }) => entries.some((one) => one.title === title))
			?.letter;
	assert.deepEqual(names.map(letterOf), ['Y', 'B', 'C']);
	assert.deepEqual(
		[...story.terms.values()].map(({ data }) => data.name),
		['A berth', 'Crane', 'The yard'],
	);
});
