import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsAreUsed } from '../../src/checks/terms-are-used.ts';
import { buildStory } from '../../src/story/graph.ts';
import { makeEntries } from '../make-story.ts';

test('a term that no text links to is a warning', () => {
	const entries = makeEntries({
		terms: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
		topics: [
			{
				id: 't',
				body: 'A <Term id="a">word</Term> and [another](/glossary/#b).',
				notKnown: ['What <Term id="c">it</Term> is.'],
			},
		],
	});
	assert.deepEqual(
		termsAreUsed(buildStory(entries), entries).map(({ file, severity }) => [file, severity]),
		[['terms/d.mdx', 'warning']],
	);
});
