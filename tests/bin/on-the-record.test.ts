import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMALL, writeContent } from '../write-content.ts';

/** As a newsroom starts it, in a folder. */
const run = (cwd: string, ...args: string[]) =>
	spawnSync(process.execPath, [join(process.cwd(), 'src/bin/on-the-record.ts'), ...args], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: undefined },
	});

test('a command works on the folder it is called in, and its exit code is that of what it runs', (t) => {
	const sound = writeContent(
		t,
		Object.fromEntries(Object.entries(SMALL).map(([file, text]) => [`content/${file}`, text])),
	);
	const checked = run(sound, 'check');
	assert.equal(checked.status, 0, checked.stderr);
	assert.match(checked.stdout, /^content: /);
	const empty = mkdtempSync(join(tmpdir(), 'newsroom-'));
	t.after(() => rmSync(empty, { recursive: true }));
	const failed = run(empty, 'check', '--', '--format', 'json');
	assert.equal(failed.status, 1);
	assert.match(failed.stdout, /there is no folder content/);
});

test('without a command, and for an unknown one, it lists what there is', () => {
	const help = run('.');
	assert.equal(help.status, 0);
	assert.match(help.stdout, /^ {2}build {2,}/m);
	const unknown = run('.', 'bild');
	assert.equal(unknown.status, 1);
	assert.match(unknown.stderr, /There is no command “bild”\.\n\non-the-record <command>/);
	assert.equal(run('.', 'toString').status, 1);
	assert.match(run('.', '--version').stdout, /^\d+\.\d+\.\d+\n$/);
});
