import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { build, LEAN, sites } from '../sites.ts';

const MEMORY = '/dev/shm';
const isOtherDisk = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync('.').dev;

test('a site is built on another disk than the project, the first time and after an edit', {
	skip: isOtherDisk ? false : 'this machine has no other disk to write to',
}, async (t) => {
	const folder = mkdtempSync(join(MEMORY, 'otr-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const contentDir = join(folder, 'content');
	cpSync(sites.harbour.contentDir, contentDir, { recursive: true });
	const site = { ...sites.harbour, contentDir, outDir: join(folder, 'dist'), flags: ['--no-pdf'] };
	const env = { ...LEAN, CACHE_DIR: join(folder, 'cache') };
	for (const round of ['first', 'again']) {
		await build(site, env);
		assert.match(readFileSync(join(site.outDir, 'index.html'), 'utf8'), /<style>/, round);
		assert.ok(filesIn(site.outDir).some((file) => /^_astro\/.+\.js$/.test(file)));
	}
	assert.deepEqual(
		filesIn(folder).filter((file) => /^\.dist/.test(file)),
		[],
	);
});
