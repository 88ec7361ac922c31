import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balance } from '../../src/story/balance.ts';
import { personPage } from '../../src/views/person-page.ts';
import { quoteView } from '../../src/views/quote.ts';
import { quoteGroups } from '../../src/views/side-groups.ts';
import { subjectView } from '../../src/views/subject.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	story: { asOf: '2024-05-01', editionDate: '2024-05-01' },
	parties: [
		{ id: 'union', mark: 'circle', hue: 'plum' },
		{ id: 'company', mark: 'square', hue: 'teal' },
	],
	people: [
		{
			id: 'nurse',
			name: 'A night nurse',
			role: 'nurse on the night shift',
			party: 'union',
			anonymous: true,
			why: 'She feared for her job.',
		},
		{
			id: 'ann',
			name: 'Ann',
			party: 'company',
			affiliations: [
				{ party: 'union', until: '2024-03-31' },
				{ party: 'company', from: '2024-04-01', note: 'She was hired as an adviser.' },
			],
		},
	],
	quotes: [
		{ id: 'unnamed', speakers: ['nurse'], words: ['One two three.'] },
		{ id: 'before', speakers: ['ann'], saidOn: '2024-03-04', words: ['Four words before it.'] },
		{ id: 'after', speakers: ['ann'], saidOn: '2024-04-04', words: ['Two after.'] },
		{ id: 'undated', speakers: ['ann'], saidOn: 'unknown', words: ['Undated.'] },
	],
});
const hueOf = (id: string) => quoteView(story, id).speakers[0]?.mark?.hue;

test('a speaker whom the source does not name is described, with the reason', () => {
	const [speaker] = quoteView(story, 'unnamed').speakers;
	assert.deepEqual(
		[speaker?.name, speaker?.role, speaker?.anonymous],
		[
			'A night nurse',
			'nurse on the night shift, not named by the source',
			'She feared for her job.',
		],
	);
	assert.equal(personPage(story, 'nurse').why, 'She feared for her job.');
	assert.equal(subjectView(story, 'people/nurse').main, undefined);
});

test('who changed sides speaks for the party of the day, and as of the story for the last one', () => {
	assert.deepEqual(['before', 'after', 'undated'].map(hueOf), ['plum', 'teal', 'teal']);
	assert.deepEqual(
		quoteGroups(story).map(({ id, entries }) => [id, entries.map((one) => one.id)]),
		[
			['by-union', ['before', 'unnamed']],
			['by-company', ['after', 'undated']],
		],
	);
	assert.deepEqual(
		balance(story).map(({ party, words }) => [party.id, words]),
		[
			['union', 7],
			['company', 3],
		],
	);
});

test('the page of who changed sides gives the days of each', () => {
	assert.deepEqual(
		personPage(story, 'ann').affiliations.map(({ party, days, note }) => [party.id, days, note]),
		[
			['union', 'until 31 March 2024', undefined],
			['company', 'from 1 April 2024', 'She was hired as an adviser.'],
		],
	);
});
