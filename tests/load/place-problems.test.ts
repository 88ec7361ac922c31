import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeProblems } from '../../src/load/place-problems.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { writeContent } from '../write-content.ts';

const TEXT = `---
name: a
aliases:
  - one
  - |
    two
    three
---

First line,
second line.

- item one
- item two

second line again
`;
const TERM = 'terms/a.mdx';

const PLACES: [what: string, place: Partial<Problem>, line: number][] = [
	['a line', { line: 4 }, 4],
	['a place in the front matter', { path: ['aliases', 1] }, 5],
	['no place', {}, 2],
	['words in the line', { line: 10, words: 'First' }, 10],
	['words in a later line of the paragraph', { line: 10, words: 'second line' }, 11],
	['words in a later item of the list', { line: 13, words: 'item two' }, 14],
	['words of a field', { path: ['aliases', 1], words: 'three' }, 7],
	['words that stand in another paragraph only', { line: 10, words: 'again' }, 10],
];
for (const [what, place, line] of PLACES)
	test(`the line of a problem with ${what}`, (t) => {
		const folder = writeContent(t, { [TERM]: TEXT });
		const problem = { file: TERM, what: 'it is wrong', fix: 'Make it right.', ...place };
		assert.equal(placeProblems([problem], folder)[0]?.line, line);
	});

test('in JSON lines begin with the first', (t) => {
	const folder = writeContent(t, { 'receipts.json': '{\n"a": 1,\n"b": 2\n}\n' });
	const problem = {
		file: 'receipts.json',
		path: ['b'],
		what: 'it is wrong',
		fix: 'Make it right.',
	};
	assert.equal(placeProblems([problem], folder)[0]?.line, 3);
});
