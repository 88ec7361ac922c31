import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinCards } from '../../src/load/pin-cards.ts';
import { readPinnedCards } from '../../src/load/read-pinned-cards.ts';
import { buildStory, type Story } from '../../src/story/graph.ts';
import { pinnedCardsText } from '../../src/story/permalinks.ts';
import { makeEntries } from '../make-story.ts';
import { pinnedWords } from '../pinned-words.ts';
import { writeContent } from '../write-content.ts';

const QUOTES = { quotes: [{ id: 'a' }, { id: 'b' }] };
const story = (edition: number, beside: Partial<Pick<Story, 'pinned' | 'editions'>> = {}): Story =>
	buildStory(makeEntries({ ...QUOTES, story: { edition } }), { languages: ['es'], ...beside });

/** A site whose cards say what `words` gives, else their own key. */
const site =
	(words: Record<string, string> = {}) =>
	(file: string): string => {
		const key = file.replace(/o?embed\//, '').replace(/\/index\.html$|\.json$/, '');
		if (file.endsWith('.json')) return JSON.stringify({ title: key, height: 321 });
		const said = words[key] ?? `Words of ${key}`;
		return `<main class="card"><p>${said}</p><footer class="foot"><div class="line"><p>Edition</p><p class="full">More</p></div></footer></main>`;
	};

const SAVED = { date: '2024-03-04', asOf: '2024-03-04', entries: {} };
/** What `pinCards` gave for an edition, as a story has it when the file is read again. */
const readAgain = ({ edition, date, cards }: ReturnType<typeof pinCards>) =>
	Object.entries(cards).map(([key, words]) => ({ ...words, key, edition, date }));

test('the first edition pins every card in every language, and the next only those that say something else', () => {
	const first = pinCards(story(4), site(), { replace: false });
	const keys = ['es/parties/company', 'es/parties/union', 'es/quotes/a', 'es/quotes/b'];
	assert.deepEqual(Object.keys(first.cards), [
		...keys,
		...keys.map((key) => key.replace('es/', '')),
	]);
	const pinned = readAgain(first);
	const changed = site({ 'quotes/a': 'Other words', 'es/quotes/b': '<b>Words of es/quotes/b</b>' });
	const next = pinCards(story(5, { pinned }), changed, { replace: false });
	assert.deepEqual(Object.keys(next.cards), ['quotes/a'], 'a tag more or less changes no words');
	assert.equal(next.cards['quotes/a']?.body, '<p>Other words</p>');
	assert.equal(next.cards['quotes/a']?.height, 321);
});

test('a saved edition keeps the words it has pinned, unless it is replaced; then it loses no card', () => {
	const pinned = [
		pinnedWords('quotes/a', 3, '<p>Words of quotes/a</p>'),
		pinnedWords('quotes/a', 4, '<p>Pinned</p>'),
		pinnedWords('quotes/gone', 4, '<p>Gone</p>'),
	];
	const saved = story(4, { pinned, editions: [{ edition: 4, ...SAVED }] });
	const kept = pinCards(saved, site(), { replace: false });
	assert.equal(kept.cards['quotes/a']?.body, '<p>Pinned</p>');
	assert.ok('es/quotes/a' in kept.cards, 'a card that was never pinned, as of a new language');
	const replaced = pinCards(saved, site(), { replace: true });
	assert.equal(replaced.cards['quotes/a']?.body, '<p>Words of quotes/a</p>');
	assert.equal(replaced.cards['quotes/gone']?.body, '<p>Gone</p>');
});

test('words in a file that are not those of their digest are a problem at their line', (t) => {
	const pinned = pinCards(story(4), site(), { replace: false });
	const text = pinnedCardsText(pinned);
	const sound = readPinnedCards(writeContent(t, { 'editions/cards/4.json': text }));
	assert.deepEqual(sound.problems, []);
	assert.deepEqual(sound.pinned, readAgain(pinned));
	const altered = text.replace('Words of quotes/a', 'Words of quotes/a, altered');
	const folder = writeContent(t, {
		'editions/cards/4.json': altered,
		'editions/cards/5.json': text,
	});
	const { problems } = readPinnedCards(folder);
	assert.deepEqual(
		problems.map(({ file, path, what }) => [file, path, what]),
		[
			[
				'editions/cards/4.json',
				['cards', 'quotes/a'],
				'the words of the card quotes/a are not those that were published in edition 4',
			],
			[
				'editions/cards/5.json',
				['edition'],
				'the file is named 5.json, but contains cards of edition 4',
			],
		],
	);
});
