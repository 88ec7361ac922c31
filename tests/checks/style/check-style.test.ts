import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStyle } from '../../../src/checks/style/check-style.ts';
import { buildStory } from '../../../src/story/graph.ts';
import { makeEntries, type StoryGiven } from '../../make-story.ts';

const warnings = (given: StoryGiven, language = 'en-US') => {
	const entries = makeEntries({ ...given, story: { language: 'en-US', ...given.story } });
	const story = buildStory(entries);
	story.story.data.language = language;
	return checkStyle(story, entries);
};
/** What is found in the body of a topic. */
const inBody = (body: string, language?: string) =>
	warnings({ topics: [{ id: 't', body }] }, language).map(({ what }) => what);

const LONG = `The union said so${' and so'.repeat(14)}`;
const FOUND: [text: string, ...what: string[]][] = [
	['They **above all** want seven.', '“above all” is not how an editor would put it'],
	[
		'No page of Quay’s on them was found.',
		'“No page of Quay’s on” is not how an editor would put it',
	],
	['A letter of\nabout late May.', '“of about late May” is not how an editor would put it'],
	['It named $175 million.', '“named” is not how an editor would put it'],
	[
		'They point the staff at crisis intake.',
		'“point the staff at” is not how an editor would put it',
	],
	[
		'It was cancelled in autumn.',
		'“autumn” is not said in en-US',
		'“cancelled” is a British spelling',
	],
	['Labour costs rose.', '“Labour” is a British spelling'],
	['It rose. Colour faded.', '“Colour” is a British spelling'],
	[
		'The union called off the strike because talks went well.',
		'“because” gives the reason for an announcement as a fact',
	],
	[`${LONG}.`, 'this sentence has 32 words'],
	['The Paper noted that it rained.', '“noted” judges what somebody said'],
];
for (const [text, ...what] of FOUND)
	test(`a copy editor is warned: ${text}`, () => assert.deepEqual(inBody(text), what));

const FINE = [
	'The union asked for seven.',
	'The Labour Party and the Centre of Ashkerry agreed.',
	'It wrote “above all” and “cancelled”.',
	'A heading says *cancelled*.',
	'They wait because the cranes are slow.',
	'Dr. Ann Okafor of St. Mary said so. Sen. Eve Marrow agreed with her.',
	`The union said so${' and so'.repeat(13)}.`,
	`- The union said so${' and so'.repeat(10)}\n- The union said so${' and so'.repeat(10)}`,
];
for (const text of FINE) test(`no warning: ${text}`, () => assert.deepEqual(inBody(text), []));

test('words of quotations, headlines of sources and names are not ours', () =>
	assert.deepEqual(
		warnings({
			quotes: [{ id: 'q', words: ['Above all, labour was cancelled.'] }],
			sources: [
				{ id: 's', headline: 'Strike cancelled above all', publisher: 'The Colour Centre' },
			],
			parties: [{ id: 'p', name: 'Dockers for fair labour', short: 'fair labour' }],
		}),
		[],
	));

test('fields are held to the same rules as texts, and the place of each warning is named', () => {
	const found = warnings({
		topics: [
			{
				id: 't',
				answer: 'It was cancelled.',
				notKnown: ['Above all who.'],
				body: 'One.\n\nAbove all.',
			},
		],
	});
	assert.deepEqual(
		found.map(({ file, line, path, words, severity }) => [file, line ?? path, words, severity]),
		[
			['topics/t.mdx', ['answer'], 'cancelled', 'warning'],
			['topics/t.mdx', ['notKnown', 0], 'Above all', 'warning'],
			['topics/t.mdx', 3, 'Above all', 'warning'],
		],
	);
	assert.ok(found.every(({ fix }) => /^Write “.+”\.$/.test(fix)));
});

test('a habit is fine once an entry', () =>
	assert.deepEqual(inBody('No report read here has it.\n\nNo paper read here has it.'), [
		'“read here” stands here more than once',
	]));

test('British spelling is right in British English', () =>
	assert.deepEqual(inBody('It was cancelled in autumn.', 'en-GB'), []));

test('a language without rules has no warnings', () =>
	assert.deepEqual(inBody('It was cancelled above all.', 'de-DE'), []));
