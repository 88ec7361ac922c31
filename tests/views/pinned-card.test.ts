import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinnedOembed } from '../../src/formats/pinned-oembed.ts';
import { changedWords } from '../../src/integrations/cards/changed-words.ts';
import { buildStory, type Story } from '../../src/story/graph.ts';
import { pinnedCard, pinnedKeys } from '../../src/views/cards/pinned-card.ts';
import { frameView } from '../../src/views/frame.ts';
import { makeEntries } from '../make-story.ts';
import { pinnedWords } from '../pinned-words.ts';

const SAVED = { date: '2024-03-04', asOf: '2024-03-04' };
const RETIRED = {
	withdrawn: true as const,
	reason: 'Nobody said so.',
	on: '2024-03-09',
	title: 'B',
};
const PINNED = [
	pinnedWords('quotes/a', 4, '<p>One <a>More</a></p>'),
	pinnedWords('quotes/b', 4, '<p>Two</p>'),
	pinnedWords('quotes/c', 4, '<p>Three</p>'),
	pinnedWords('es/quotes/a', 4, '<p>Uno</p>'),
	pinnedWords('quotes/a', 5, '<p>Other</p>'),
	pinnedWords('quotes/c', 5, '<p>Other</p>'),
	pinnedWords('quotes/c', 6, '<p>Three</p>'),
];

const corrections = (['fact', 'attribution', 'typing'] as const).map((kind, i) => ({
	id: `c${i + 1}`,
	date: `2024-03-0${i + 4}`,
	kind,
	affects: ['quotes/c'],
	before: `Before ${i + 1}.`,
	after: `After ${i + 1}.`,
}));

const story = (): Story =>
	buildStory(
		makeEntries({ story: { edition: 7 }, quotes: [{ id: 'a' }, { id: 'c' }], corrections }),
		{
			pinned: PINNED,
			languages: ['es'],
			permalinks: { addresses: {}, retired: { 'quotes/b': RETIRED } },
			editions: [
				{ edition: 4, ...SAVED, entries: { 'corrections/c1': { title: '', fields: {} } } },
				{ edition: 5, ...SAVED, entries: {} },
			],
		},
	);

const notices = (key: `quotes/${string}`, edition: number) =>
	pinnedCard(story(), key, edition)?.notices.map(({ text, address }) => [text, address]);

test('a pinned card says when a later edition has other words, and only then', () => {
	assert.deepEqual(notices('quotes/a', 4), [
		['Edition 5, 5 March 2024, has other words.', '/quotes/a/'],
	]);
	assert.deepEqual(notices('quotes/a', 5), []);
	assert.equal(pinnedCard(story(), 'quotes/a', 6), undefined, 'edition 6 left it as it was');
});

test('a correction that the edition did not have yet stands on it, but no slip of typing', () => {
	// Edition 6 brought the words of edition 4 back, so it is no newer one.
	assert.deepEqual(notices('quotes/c', 4), [
		[
			'Corrected 5 March 2024. Before: Before 2. Now: After 2. 1 other correction.',
			'/corrections/#c2',
		],
	]);
	assert.deepEqual(
		notices('quotes/c', 5)?.map(([text]) => text),
		['Corrected 5 March 2024. Before: Before 2. Now: After 2. 1 other correction.', ''],
	);
});

test('the notice of a later correction stands in place of the one in its words', () => {
	const isCorrected = (key: `quotes/${string}`) => pinnedCard(story(), key, 4)?.isCorrectedSince;
	assert.deepEqual([isCorrected('quotes/c'), isCorrected('quotes/a')], [true, false]);
});

test('the pinned card of a retired entry keeps its words and says what became of it', () => {
	const card = pinnedCard(story(), 'quotes/b', 4);
	assert.equal(card?.body, '<p>Two</p>');
	assert.deepEqual(notices('quotes/b', 4), [
		['Withdrawn on 9 March 2024. Nobody said so.', '/quotes/b/'],
	]);
	assert.ok(pinnedKeys(story()).includes('quotes/b/4'));
	assert.ok(
		!pinnedKeys(story()).some((key) => key.startsWith('es/')),
		'those are of a translation',
	);
});

test('its oEmbed answer has the words of then, the notices of now and the address of the edition', () => {
	const card = pinnedCard(story(), 'quotes/a', 4);
	assert.ok(card);
	const absolute = (path: string) => `https://news.example${path}`;
	const { title, height, html } = pinnedOembed(card, 310, frameView(story()), absolute);
	assert.equal(title, 'Title of quotes/a, as it stood in edition 4');
	assert.equal(height, 310);
	assert.match(html, /<p>One More<\/p> <p>Edition 5, 5 March 2024, has other words\.<\/p>/);
	assert.match(html, /<iframe src="https:\/\/news\.example\/embed\/quotes\/a\/4\/" height="310"/);
});

test('a page whose words are not those that were published is found, whatever its notices say', () => {
	const page = (words: string) =>
		`<main class="card"><p>${words} <a href="/quotes/a/">More</a></p><aside class="notices">New</aside><footer class="foot"><div class="line"><p>The Desk<br>Edition 4</p><p class="full">The full page</p></div></footer></main>`;
	const pinned = PINNED.slice(0, 1);
	assert.deepEqual(
		changedWords(pinned, () => page('One')),
		[],
	);
	assert.deepEqual(
		changedWords(pinned, () => page('Won')),
		['embed/quotes/a/4/index.html'],
	);
	assert.deepEqual(
		changedWords(pinned, () => undefined),
		[],
		'a page taken over is as it was',
	);
});
