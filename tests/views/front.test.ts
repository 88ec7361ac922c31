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
