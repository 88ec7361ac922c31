import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsCarrySources } from '../../src/checks/claims-carry-sources.ts';
import type { AnyEntry } from '../../src/story/entry.ts';
import type { Story } from '../../src/story/graph.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const claims = (given: StoryGiven) =>
	found((_: Story, entries: AnyEntry[]) => claimsCarrySources(entries), given);
const CITED =
	'One [@report].\n\n## A heading\n\n- two\n- three [@report]\n\n<Timeline />\n\nA <Term id="gang">gang [@report]</Term>.';

test('paragraphs and lists that cite a source are sound, headings and components need none', () => {
	assert.deepEqual(
		claims({
			story: { body: CITED },
			topics: [{ id: 't', body: CITED }],
			parties: [{ id: 'union', body: CITED }],
		}),
		[],
	);
});

test('a paragraph, list or table without a source is reported with its line, in the story, topics and parties', () => {
	const body = 'One.\n\nTwo [@report].\n\n- three\n- four\n\n| a |\n| - |\n| b |';
	const what = 'this paragraph cites no source';
	assert.deepEqual(
		claims({
			story: { body },
			topics: [{ id: 't', body }],
			parties: [{ id: 'union', body: 'One.' }],
		}),
		[
			['story.mdx', 1, what],
			['story.mdx', 5, what],
			['story.mdx', 8, what],
			['parties/union.mdx', 1, what],
			['topics/t.mdx', 1, what],
			['topics/t.mdx', 5, what],
			['topics/t.mdx', 8, what],
		],
	);
});

test('texts that make no claims need no citation', () => {
	const one = [{ id: 'one', body: 'Words.' }];
	assert.deepEqual(
		claims({
			quotes: one,
			events: one,
			demands: one,
			people: one,
			terms: one,
			sources: one,
			differences: one,
			corrections: one,
		}),
		[],
	);
});

test('a paragraph that ends in a colon rests on the sources of what it introduces', () => {
	assert.deepEqual(claims({ story: { body: 'They ask for:\n\n- one [@report]\n' } }), []);
	assert.deepEqual(
		claims({ story: { body: 'They ask for:\n\n- one\n' } }).map(([, line]) => line),
		[1, 3],
	);
	assert.deepEqual(
		claims({ story: { body: 'They ask for one.\n\n- two [@report]\n\nAnd at the end:\n' } }).map(
			([, line]) => line,
		),
		[1, 5],
	);
});
