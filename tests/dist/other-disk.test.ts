import assert from 'node:assert/strict';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
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
	const page = (path: string) => readFileSync(join(site.outDir, path, 'index.html'), 'utf8');

	await build(site, env);
	const front = page('');
	assert.match(front, /<style>/);
	assert.ok(filesIn(site.outDir).some((file) => /^_astro\/.+\.js$/.test(file)));

	appendFileSync(join(contentDir, 'terms/gang.mdx'), '\nA sentence that is new.\n');
	await build(site, env);
	assert.match(page('glossary'), /that is new/);
	assert.equal(page(''), front);
	assert.deepEqual(
		filesIn(folder).filter((file) => file.startsWith('.dist')),
		['.dist-note.json'],
	);
	assert.equal(
		readFileSync(join(`${site.outDir}.previous`, 'index.html'), 'utf8'),
		front,
		'the site before the edit is kept beside it',
	);
});
