import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SMALL, writeContent } from '../write-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/load/check-command.ts', import.meta.url));
const run = (folder: string) =>
	spawnSync(process.execPath, [COMMAND], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});

test('the command says in one line that a folder has no problems, and exits with 0', () => {
	const { status, stdout, stderr } = run('tests/fixtures/harbour');
	assert.deepEqual(
		[status, stdout, stderr],
		[
			0,
			'tests/fixtures/harbour: no problems found. 7 quotations, 6 demands and offers, 3 differences, 5 sources.\n',
			'',
		],
	);
});

test('the command prints all problems and no stack trace, and exits with 1', (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nnmae: a\n---\n\n{x}\n' });
	const { status, stdout, stderr } = run(folder);
	assert.deepEqual([status, stdout], [1, '']);
	assert.match(stderr, /^3 problems in the content; nothing was published\.\n/);
	assert.deepEqual(stderr.match(/a\.mdx:\d+/g), ['a.mdx:2', 'a.mdx:2', 'a.mdx:5']);
	assert.doesNotMatch(stderr, /\.ts:\d+|\n\s+at /);
});

test('the command prints warnings of style, and exits with 0', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\n---\n\nOne.\n\nThey want it\nabove all.\n',
	});
	const { status, stdout, stderr } = run(folder);
	assert.equal(status, 0);
	assert.match(stdout, /no problems found/);
	assert.match(stderr, /^1 warning about the style; they stop nothing\.\n/);
	assert.match(stderr, /terms\/a\.mdx:8\n {4}“above all” is not how/);
});

test('warnings come after the errors', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\n---\n\nAbove all.\n',
		'terms/b.mdx': '---\nnmae: b\n---\n\nb\n',
	});
	const { status, stderr } = run(folder);
	assert.equal(status, 1);
	assert.ok(stderr.indexOf('b.mdx:2') < stderr.indexOf('a.mdx:5'), stderr);
});
