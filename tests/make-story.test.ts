import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames } from '../src/checks/check-names.ts';
import { checkStory } from '../src/checks/check-story.ts';
import { buildStory } from '../src/story/graph.ts';
import { makeEntries, makeStory } from './make-story.ts';

const one = [{ id: 'one' }];

test('a story with an entry of every collection passes every check', () => {
	const entries = makeEntries({
		people: one,
		demands: one,
		quotes: one,
		topics: [{ id: 'one', body: 'A <Term id="one">term</Term> [@report].' }],
		events: one,
		differences: one,
		terms: one,
		corrections: one,
	});
	assert.deepEqual([...checkNames(entries), ...checkStory(buildStory(entries), entries)], []);
	assert.equal(new Set(entries.map(({ collection }) => collection)).size, 11);
});

test('an entry with the id of one in every story changes it', () => {
	const story = makeStory({ parties: [{ id: 'union', name: 'Another name' }] });
	assert.deepEqual(
		[...story.parties.values()].map(({ data }) => [data.name, data.kind]),
		[
			['The company', 'employer'],
			['Another name', 'union'],
		],
	);
});

test('what does not fit the schema, or a body that is refused, stops the test', () => {
	assert.throws(() => makeStory({ quotes: [{ id: 'q', saidOn: 'June 2019' }] }), /saidOn/);
	assert.throws(
		() => makeStory({ terms: [{ id: 't', body: '{1 + 1}' }] }),
		/the body of terms\/t\.mdx is refused: a {…} expression/,
	);
});
