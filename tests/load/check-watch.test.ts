import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('with --watch the content is checked again when a file is saved', async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'watch-'));
	cpSync('tests/fixtures/harbour', folder, { recursive: true });
	const child = spawn(process.execPath, ['src/load/check-command.ts', '--watch'], {
		env: { ...process.env, CONTENT_DIR: folder },
	});
	t.after(() => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data) => {
			said += String(data);
		});
	/** What was said since the last call, once it holds the words. */
	const next = async (words: RegExp): Promise<string> => {
		for (let tries = 0; tries < 600 && !words.test(said); tries += 1)
			await new Promise((resolve) => setTimeout(resolve, 50));
		assert.match(said, words);
		const all = said;
		said = '';
		return all;
	};
	assert.doesNotMatch(await next(/Watching/), /cannot be/);
	const file = join(folder, 'parties/town-council.mdx');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(/^kind: .*/m, 'kind: nonsense'));
	assert.match(await next(/Watching/), /“kind” cannot be “nonsense”/);
	writeFileSync(file, text);
	assert.doesNotMatch(await next(/Watching/), /nonsense/);
});
