import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { siteFolders } from '../../../src/integrations/publishing/site-folders.ts';

function place(t: TestContext): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'folders-')));
	t.after(() => rmSync(folder, { recursive: true }));
	return folder;
}

test('everything that publishing needs is beside the published folder, also when there is no such folder yet', (t) => {
	const folder = place(t);
	const { target, previous, staging, outdated, note, lock } = siteFolders(join(folder, 'a/b'));
	assert.equal(target, join(folder, 'a/b'));
	assert.equal(previous, join(folder, 'a/b.previous'));
	assert.deepEqual(
		[staging, outdated, note, lock],
		['next', 'outdated', 'note.json', 'lock.json'].map((name) => join(folder, `a/.b-${name}`)),
	);
});

test('a symbolic link is followed, to a folder that is there or not, and so is one above', (t) => {
	const folder = place(t);
	mkdirSync(join(folder, 'disk/site'), { recursive: true });
	symlinkSync('disk/site', join(folder, 'dist'));
	symlinkSync('disk/later', join(folder, 'later'));
	symlinkSync('disk', join(folder, 'up'));
	const target = (path: string) => siteFolders(join(folder, path)).target;
	assert.equal(target('dist'), join(folder, 'disk/site'));
	assert.equal(target('later'), join(folder, 'disk/later'));
	assert.equal(target('up/other'), join(folder, 'disk/other'));
	assert.equal(siteFolders(join(folder, 'dist')).previous, join(folder, 'disk/site.previous'));
});

test('links that lead in a circle are an error', (t) => {
	const folder = place(t);
	symlinkSync('b', join(folder, 'a'));
	symlinkSync('a', join(folder, 'b'));
	assert.throws(() => siteFolders(join(folder, 'a')), /ELOOP/);
});

test('a folder in the project is named as people do, another by its whole path', () => {
	assert.equal(siteFolders('dist').name, 'dist/');
	assert.equal(siteFolders('/nowhere/site').name, '/nowhere/site/');
});
