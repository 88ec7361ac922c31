import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortedProblems } from '../../src/checks/sorted-problems.ts';

test('of a file that is wrong throughout the first twenty are shown, and how many there are more', () => {
	const many = Array.from({ length: 50 }, (_, i) => ({
		file: 'terms/a.mdx',
		line: 50 - i,
		what: `it is wrong in way ${i}`,
		fix: 'Mend it.',
	}));
	const other = { file: 'terms/b.mdx', line: 1, what: 'it is wrong', fix: 'Mend it.' };
	const shown = sortedProblems([other, ...many]);
	assert.equal(shown.length, 22);
	assert.deepEqual(
		shown.slice(0, 3).map(({ line }) => line),
		[1, 2, 3],
	);
	assert.match(shown[20]?.what ?? '', /there are 30 more problems in this file/);
	assert.equal(shown[21]?.file, 'terms/b.mdx');
});

test('of many warnings the rest is a warning too, and fails nothing', () => {
	const many = Array.from({ length: 30 }, (_, i) => ({
		file: 'terms/a.mdx',
		line: i + 1,
		what: `it is odd in way ${i}`,
		fix: 'Look.',
		severity: 'warning' as const,
	}));
	const shown = sortedProblems(many);
	assert.equal(shown.length, 21);
	assert.ok(shown.every(({ severity }) => severity === 'warning'));
});
