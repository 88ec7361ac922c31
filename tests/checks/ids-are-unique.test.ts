import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsAreUnique } from '../../src/checks/ids-are-unique.ts';
import { makeEntries } from '../make-story.ts';

const found = (given: Parameters<typeof makeEntries>[0]) =>
	idsAreUnique(makeEntries(given)).map(({ file, line, what }) => [file, line, what]);

test('one id may stand in two collections', () => {
	assert.deepEqual(
		found({ quotes: [{ id: 'one' }], terms: [{ id: 'one' }], topics: [{ id: 'One' }] }),
		[],
	);
});

test('the second of two files with one id in two subfolders is reported, and names the first', () => {
	assert.deepEqual(
		found({
			quotes: [
				{ id: 'q', file: 'quotes/2025/q.mdx' },
				{ id: 'q', file: 'quotes/2024/q.mdx' },
			],
		}),
		[['quotes/2025/q.mdx', 1, 'the id “q” is taken by quotes/2024/q.mdx']],
	);
});

test('ids that differ only in upper and lower case are one id', () => {
	assert.deepEqual(found({ terms: [{ id: 'gang' }, { id: 'Gang' }] }), [
		['terms/gang.mdx', 1, 'the id “gang” is taken by terms/Gang.mdx'],
	]);
});

test('a party and a person never share an id', () => {
	assert.deepEqual(found({ people: [{ id: 'Union' }] }), [
		['people/Union.mdx', 1, 'the id “Union” is taken by parties/union.mdx'],
	]);
});

test('of three files with one id two are reported', () => {
	assert.deepEqual(
		found({
			terms: ['c', 'a', 'b'].map((folder) => ({ id: 'gang', file: `terms/${folder}/gang.mdx` })),
		}).map(([file]) => file),
		['terms/b/gang.mdx', 'terms/c/gang.mdx'],
	);
});
