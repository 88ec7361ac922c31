import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { keepEditorFiles } from '../../src/integrations/keep-editor-files.ts';
import { SMALL, writeContent } from '../write-content.ts';

/** Starts the integration as Astro’s development server does, for a project with a small story. */
async function start(t: TestContext) {
	const root = writeContent(
		t,
		Object.fromEntries(Object.entries(SMALL).map(([file, text]) => [`content/${file}`, text])),
	);
	const warnings: string[] = [];
	const watcher = new EventEmitter();
	const { hooks } = keepEditorFiles(root, join(root, 'content'));
	const given = {
		server: { watcher },
		logger: { warn: (said: string) => warnings.push(said) },
	};
	await hooks['astro:server:setup']?.(given as never);
	const files = join(root, '.astro/collections');
	const ids = () =>
		JSON.parse(readFileSync(join(files, 'corrections.schema.json'), 'utf8')).properties.affects
			.items.enum;
	return { root, files, ids, watcher, warnings };
}

test('the development server writes what editors read, and writes it anew after something was saved', async (t) => {
	const { root, ids, watcher } = await start(t);
	const before = ['parties/company', 'parties/union', 'sources/report', 'story'];
	assert.deepEqual(ids(), before);
	writeFileSync(join(root, 'content/parties/members.mdx'), '---\nname: Members\n---\n');
	for (let i = 0; i < 3; i += 1) watcher.emit('story-read');
	assert.deepEqual(ids(), before, 'several files may be saved at once');
	await setTimeout(600);
	assert.deepEqual(ids(), ['parties/company', 'parties/members', ...before.slice(1)]);
});

test('a folder that cannot be written stops no server', async (t) => {
	const { files, watcher, warnings } = await start(t);
	rmSync(files, { recursive: true });
	writeFileSync(files, 'a file');
	watcher.emit('story-read');
	await setTimeout(600);
	assert.equal(warnings.length, 1);
	assert.match(warnings[0] ?? '', /^what editors read about the entries was not written: /);
	assert.ok(existsSync(files));
});
