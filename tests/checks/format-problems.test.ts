import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../../src/checks/format-problems.ts';

const problem = (file: string, line: number, what = 'it is wrong') => ({
	file,
	line,
	what,
	fix: 'Make it right.',
});

test('a problem is printed with file, line, reason and remedy', () => {
	assert.equal(
		formatProblems([problem('terms/a.mdx', 3)], 'content'),
		'1 problem in the content; nothing was published.\n\n  content/terms/a.mdx:3\n    it is wrong.\n    Make it right.\n',
	);
});

test('problems are sorted by file, then by line as a number', () => {
	const text = formatProblems(
		[
			problem('terms/b.mdx', 1),
			problem('terms/a.mdx', 10),
			problem('story.mdx', 4),
			problem('terms/a.mdx', 9),
		],
		'c',
	);
	assert.deepEqual(text.match(/c\/.*/g), [
		'c/story.mdx:4',
		'c/terms/a.mdx:9',
		'c/terms/a.mdx:10',
		'c/terms/b.mdx:1',
	]);
});

test('a problem found twice is printed and counted once, two on one line are both printed', () => {
	const text = formatProblems(
		[
			problem('terms/a.mdx', 3),
			problem('terms/a.mdx', 3),
			problem('terms/a.mdx', 3, 'it is worse'),
		],
		'c',
	);
	assert.match(text, /^2 problems in the content/);
	assert.equal(text.match(/it is wrong/g)?.length, 1);
});

test('warnings are counted and printed after the errors', () => {
	const warning = { ...problem('a.mdx', 1, 'it could be better'), severity: 'warning' as const };
	assert.equal(
		formatProblems([warning, problem('b.mdx', 2)], 'c'),
		[
			'1 problem and 1 warning in the content; nothing was published.',
			'  c/b.mdx:2\n    it is wrong.\n    Make it right.',
			'  c/a.mdx:1\n    Warning: it could be better.\n    Make it right.\n',
		].join('\n\n'),
	);
	assert.doesNotMatch(formatProblems([warning], 'c'), /nothing was published/);
});
