import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionsAreNeutral } from '../../src/checks/attributions-are-neutral.ts';
import { checkStory } from '../../src/checks/check-story.ts';
import { makeEntries, makeStory, type StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const PEOPLE: StoryGiven['people'] = [{ id: 'ann', name: 'Ann Okafor', party: 'union' }];

test('a verb that takes sides of a side is an error, in fields and in texts', () =>
	assert.deepEqual(
		found(attributionsAreNeutral, {
			people: PEOPLE,
			topics: [
				{
					id: 't',
					answer: 'The union claimed that nobody knew.',
					body: 'One.[@report]\n\n<Person id="ann" /> also insisted on seven.[@report]',
				},
			],
			events: [{ id: 'e', title: 'Company refuses to meet' }],
		}),
		[
			['topics/t.mdx', 'answer', '“claimed” takes sides: it judges what union said'],
			['topics/t.mdx', 3, '“insisted” takes sides: it judges what union said'],
			['events/e.mdx', 'title', '“refuses” takes sides: it judges what company said'],
		],
	));

test('neutral verbs, the words of others and verbs of somebody else are no error', () =>
	assert.deepEqual(
		found(attributionsAreNeutral, {
			people: PEOPLE,
			quotes: [{ id: 'q', words: ['The company claimed that.'] }],
			sources: [{ id: 's', headline: 'Union insisted on seven' }],
			topics: [
				{
					id: 't',
					answer: 'The union said “the company claimed that”. The Paper noted that it rained.',
					body: 'Okafor said that the company refused to meet.[@report]',
				},
			],
		}),
		[],
	));

test('a build reports it', () => {
	const given = { topics: [{ id: 't', answer: 'The union claimed that nobody knew.' }] };
	const problems = checkStory(makeStory(given), makeEntries(given));
	assert.equal(problems.filter(({ what }) => what.startsWith('“claimed”')).length, 1);
	assert.ok(problems.every(({ severity }) => severity === undefined));
});
