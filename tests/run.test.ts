import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const run = (...patterns: string[]) =>
	spawnSync(process.execPath, ['tests/run.ts', ...patterns], {
		encoding: 'utf8',
		env: { ...process.env, NODE_TEST_CONTEXT: undefined },
	});

test('a pattern that finds no test file fails, also beside one that finds some', () => {
	const { status, stderr } = run('tests/imports-of.test.ts', 'tests/none/**/*.test.ts');
	assert.equal(status, 1);
	assert.match(stderr, /No test file is found by tests\/none/);
	assert.equal(run().status, 1);
});

test('a test that fails makes the run fail, and one that passes lets it pass', () => {
	const folder = mkdtempSync(join(tmpdir(), 'run-'));
	writeFileSync(
		join(folder, 'bad.test.mjs'),
		"import { test } from 'node:test'; test('no', () => { throw new Error('no'); });",
	);
	assert.equal(run('tests/imports-of.test.ts', join(folder, 'bad.test.mjs')).status, 1);
	assert.equal(run('tests/imports-of.test.ts').status, 0);
});
