import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastChanged } from '../../src/formats/last-changed.ts';
import { storyData } from '../../src/views/story-data.ts';
import { makeStory } from '../make-story.ts';

const data = storyData(
	makeStory({
		quotes: [{ id: 'q' }, { id: 'r' }],
		events: [{ id: 'e' }],
		corrections: [
			{ id: 'late', date: '2024-03-09', affects: ['quotes/q', 'events/e'] },
			{ id: 'early', date: '2024-03-01', affects: ['quotes/r'] },
		],
	}),
);

test('a page changed on the day of the edition, or of a later correction that it shows', () => {
	const { of } = lastChanged(data, '/');
	assert.deepEqual(
		[
			'/',
			'/quotes/q/',
			'/quotes/r/',
			'/timeline/',
			'/corrections/',
			'/corrections/in/1/',
			'/summary/',
			'/about/',
		].map(of),
		[
			'2024-03-04',
			'2024-03-09',
			'2024-03-04',
			'2024-03-09',
			'2024-03-09',
			'2024-03-09',
			'2024-03-09',
			'2024-03-04',
		],
	);
});

test('the page of an earlier edition keeps its day', () => {
	const { of } = lastChanged(
		{
			...data,
			edition: 2,
			editions: [
				{ edition: 2, date: '2024-03-04', asOf: '2024-03-04', address: '/', summary: '' },
				{ edition: 1, date: '2024-02-01', asOf: '2024-02-01', address: '/edition/1/', summary: '' },
			],
		},
		'https://news.example/strike/',
	);
	assert.deepEqual(
		['https://news.example/strike/edition/1/', 'https://news.example/strike/edition/2/'].map(of),
		['2024-02-01', '2024-03-04'],
	);
});
