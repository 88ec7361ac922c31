import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

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

/** A folder with test files, each with what it holds. */
function folderOf(t: TestContext, files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'run-'));
	t.after(() => rmSync(folder, { recursive: true }));
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(folder, name), `import { test } from 'node:test';\n${text}`);
	return folder;
}

for (const flags of [[], ['--apart']])
	test(`a test that fails makes the run fail, and one that passes lets it pass${flags.map((flag) => `, with ${flag}`)}`, (t) => {
		const folder = folderOf(t, {
			'good.test.mjs': "test('yes', () => {});",
			'bad.test.mjs': "test('no', () => { throw new Error('no'); });",
		});
		assert.equal(run(...flags, join(folder, '*.test.mjs')).status, 1);
		assert.equal(run(...flags, join(folder, 'good.test.mjs')).status, 0);
	});

test('with --apart the file that builds most is begun first, and each is in a process of its own', (t) => {
	const said = (text: string) => `test(${JSON.stringify(text)} + process.pid, () => {});`;
	const folder = folderOf(t, {
		'a.test.mjs': said('none'),
		'b.test.mjs': said('one build'),
		'c.test.mjs': said('build after build'),
	});
	const { stdout } = run('--apart', join(folder, '*.test.mjs'));
	const found = [...stdout.matchAll(/(none|one build|build after build)(\d+)/g)];
	assert.deepEqual(
		found.map(([, words]) => words),
		['build after build', 'one build', 'none'],
	);
	assert.equal(new Set(found.map(([, , pid]) => pid)).size, 3);
});
