import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontView } from '../../src/views/front.ts';
import { summaryView } from '../../src/views/summary.ts';
import { topicPage } from '../../src/views/topic-page.ts';
import { makeStory } from '../make-story.ts';

const shownIn = (quotes: { id: string }[]) => quotes.map(({ id }) => id);

test('front and summary show what is marked, whatever its source, with the sides in turn', () => {
	const story = makeStory({
		sources: [{ id: 'other' }],
		quotes: [
			{ id: 'first', speakers: ['company'], saidOn: '2024-03-01', inSummary: true },
			{ id: 'second', speakers: ['company'], saidOn: '2024-03-02', inSummary: true },
			{ id: 'last', saidOn: '2024-03-03', source: 'other', inSummary: true },
			{ id: 'not-marked', saidOn: '2024-03-01' },
		],
	});
	assert.deepEqual(shownIn(frontView(story).quotes), ['last', 'first', 'second']);
	assert.deepEqual(shownIn(summaryView(story).quotes), ['last', 'first', 'second']);
});

test('the front shows the first eight of many, the summary all', () => {
	const quotes = Array.from({ length: 10 }, (_, i) => ({
		id: `q${i}`,
		speakers: [i < 5 ? 'company' : 'union'],
		inSummary: true,
	}));
	const story = makeStory({ quotes });
	const all = ['q5', 'q0', 'q6', 'q1', 'q7', 'q2', 'q8', 'q3', 'q9', 'q4'];
	assert.deepEqual(shownIn(frontView(story).quotes), all.slice(0, 8));
	assert.deepEqual(shownIn(summaryView(story).quotes), all);
});

test('of long quotations the front shows fewer, also when their translations make them long, and one of each side in any case', () => {
	const front = (words: number, translation?: number) => {
		const quotes = Array.from({ length: 6 }, (_, i) => ({
			id: `q${i}`,
			speakers: [i < 3 ? 'company' : 'union'],
			inSummary: true,
			words: ['a'.repeat(words)],
			...(translation
				? { translation: { from: 'es', words: ['b'.repeat(translation)], by: 'us' } }
				: {}),
		}));
		return shownIn(frontView(makeStory({ quotes })).quotes);
	};
	assert.equal(front(280).length, 6);
	assert.deepEqual(front(500), ['q3', 'q0', 'q4']);
	assert.deepEqual(front(250, 250), ['q3', 'q0', 'q4']);
	assert.deepEqual(front(2000), ['q3', 'q0']);
});

/** A story with so many key days that pages which show all of them are heavy. */
const withDays = (days: number) =>
	makeStory({
		topics: [{ id: 't', answer: 'First words. More words.' }],
		terms: [{ id: 'roster', name: 'Roster' }],
		events: Array.from({ length: days }, (_, i) => ({
			id: `e${i}`,
			title: `The roster changes for the ${i + 1}th time`,
			inSummary: true,
		})),
	});

test('the front has whole answers, and their first sentences where much else stands on it', () => {
	const answer = (days: number) => frontView(withDays(days)).questions[0]?.answer;
	assert.equal(answer(3), 'First words. More words.');
	assert.equal(answer(600), 'First words.');
});

test('the summary explains every term it names, and those it links to where much else stands on it', () => {
	const terms = (days: number) => summaryView(withDays(days)).terms.map(({ name }) => name);
	assert.deepEqual(terms(3), ['Roster']);
	assert.deepEqual(terms(1200), []);
});

test('quotations of a question that its text does not show are listed with the sides in turn', () => {
	const story = makeStory({
		topics: [{ id: 't' }],
		quotes: [
			{ id: 'a', speakers: ['company'], saidOn: '2024-03-01', topics: ['t'] },
			{ id: 'b', speakers: ['company'], saidOn: '2024-03-02', topics: ['t'] },
			{ id: 'c', saidOn: '2024-03-03', topics: ['t'] },
		],
	});
	assert.deepEqual(
		topicPage(story, 't').quotes.map(({ title }) => title),
		['c', 'a', 'b'],
	);
});
