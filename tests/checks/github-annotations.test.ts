import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubAnnotations } from '../../src/checks/github-annotations.ts';

test('each problem is a line whose signs GitHub does not take for its own', () => {
	const text = githubAnnotations(
		[
			{
				file: 'terms/a,b:c.mdx',
				line: 3,
				column: 7,
				what: 'it is 100% wrong\n  here',
				fix: 'Mend: it.',
			},
			{ file: 'terms/z.mdx', line: 1, what: 'it is odd', fix: 'Look.', severity: 'warning' },
		],
		'content',
	);
	assert.equal(
		text,
		'::error file=content/terms/a%2Cb%3Ac.mdx,line=3,col=7::it is 100%25 wrong%0A  here%0AMend: it.\n' +
			'::warning file=content/terms/z.mdx,line=1::it is odd.%0ALook.\n',
	);
});

test('without problems nothing is annotated', () => assert.equal(githubAnnotations([], 'c'), ''));
