import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames } from '../../src/checks/check-names.ts';
import { makeEntries } from '../make-story.ts';

test('a sound story has no problems with ids and references', () =>
	assert.deepEqual(checkNames(makeEntries()), []));

test('clashing ids and dangling ids are reported together, also without a story file', () => {
	const entries = makeEntries({
		quotes: [{ id: 'q', source: 'gone' }],
		terms: [
			{ id: 'a', file: 'terms/1/a.mdx' },
			{ id: 'a', file: 'terms/2/a.mdx' },
		],
	});
	const found = checkNames(entries.filter(({ collection }) => collection !== 'story'));
	assert.deepEqual(
		found.map(({ file, what }) => [file, what]),
		[
			['terms/2/a.mdx', 'the id “a” is taken by terms/1/a.mdx'],
			['quotes/q.mdx', 'there is no “gone” in sources'],
		],
	);
});
