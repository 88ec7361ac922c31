import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ContentError } from '../../src/load/check-entries.ts';
import { reportFailure } from '../../src/load/report-failure.ts';

/** What is printed for an error, with the exit code put back. */
function printed(t: TestContext, error: unknown, ...options: string[]): string {
	const before = { argv: process.argv, exitCode: process.exitCode };
	const log = t.mock.method(console, 'error', () => {});
	process.argv = [...before.argv, ...options];
	try {
		reportFailure(error);
		assert.equal(process.exitCode, 1);
		return log.mock.calls.map(({ arguments: [text] }) => String(text)).join('\n');
	} finally {
		Object.assign(process, before);
		log.mock.restore();
	}
}

test('problems of the content are printed as they are', (t) => {
	const problem = { file: 'terms/a.mdx', line: 3, what: 'it is wrong', fix: 'Mend it.' };
	assert.match(printed(t, new ContentError([problem], 'c')), /^1 problem in the content/);
});

test('what was said on purpose is a sentence; a fault of the program names its place on request', (t) => {
	assert.equal(printed(t, new Error('Build first.')), 'Build first.');
	const fault = printed(t, new TypeError('x is not a function'));
	assert.equal(fault, 'x is not a function\nWith --verbose the place in the program is shown.');
	assert.match(printed(t, new TypeError('x'), '--verbose'), /TypeError: x\n +at /);
});
