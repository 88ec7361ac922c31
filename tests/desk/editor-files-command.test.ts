import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SMALL, writeContent } from '../write-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/desk/editor-files-command.ts', import.meta.url));
const run = (root: string, folder = 'content') =>
	spawnSync(process.execPath, [COMMAND], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});
const inContent = (files: Record<string, string>) =>
	Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text]));

test('the command writes what editors read, also when the story is broken, and says when nothing changes', (t) => {
	const broken = { 'terms/a.mdx': '---\nname: "a\n---\n', 'terms/b.mdx': 'nothing', 'x/c.mdx': '' };
	const root = writeContent(t, inContent({ ...SMALL, ...broken }));
	const { status, stdout, stderr } = run(root);
	assert.deepEqual(
		[status, stdout, stderr],
		[
			0,
			'Wrote what editors read about the 6 entries of content, into .astro/collections/. An editor that is open takes it up at once.\n',
			'',
		],
	);
	const { entries } = JSON.parse(
		readFileSync(join(root, '.astro/collections/collections.json'), 'utf8'),
	);
	assert.deepEqual(
		Object.entries(entries).map(([address, name]) => [address.split('/content/')[1], name]),
		[
			['parties/company.mdx', 'parties'],
			['parties/union.mdx', 'parties'],
			['sources/report.mdx', 'sources'],
			['story.mdx', 'story'],
			['terms/a.mdx', 'terms'],
			['terms/b.mdx', 'terms'],
		],
	);
	const story = JSON.parse(
		readFileSync(join(root, '.astro/collections/story.schema.json'), 'utf8'),
	);
	assert.deepEqual(story.definitions.parties.enumDescriptions, ['The Company', 'The Union']);
	assert.match(run(root).stdout, /is up to date\.\n$/);
});

test('without an entry nothing is written, and the command exits with 1', (t) => {
	const root = writeContent(t, {});
	const { status, stderr } = run(root, 'stories/none');
	assert.equal(status, 1);
	assert.match(stderr, /^There is no entry in stories\/none\. CONTENT_DIR names the folder/);
	assert.ok(!existsSync(join(root, '.astro')));
});
