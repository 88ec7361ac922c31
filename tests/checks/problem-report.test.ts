import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemReport } from '../../src/checks/problem-report.ts';

test('the report is sorted, counted and says of each problem where, how grave, what and what to do', () => {
	const text = problemReport(
		[
			{ file: 'terms/b.mdx', line: 1, what: 'it is odd', fix: 'Look.', severity: 'warning' },
			{ file: 'terms/a.mdx', line: 3, column: 9, what: 'it is “\u202e”', fix: 'Mend it.' },
			{ file: 'terms/a.mdx', line: 3, column: 2, what: 'it is wrong', fix: 'Mend it.' },
		],
		'content',
	);
	assert.deepEqual(JSON.parse(text), {
		version: 1,
		folder: 'content',
		errors: 2,
		warnings: 1,
		problems: [
			{
				file: 'content/terms/a.mdx',
				line: 3,
				column: 2,
				severity: 'error',
				what: 'it is wrong',
				fix: 'Mend it.',
			},
			{
				file: 'content/terms/a.mdx',
				line: 3,
				column: 9,
				severity: 'error',
				what: 'it is “⟨U+202E⟩”',
				fix: 'Mend it.',
			},
			{
				file: 'content/terms/b.mdx',
				line: 1,
				severity: 'warning',
				what: 'it is odd',
				fix: 'Look.',
			},
		],
	});
});
