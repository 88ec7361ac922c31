import assert from 'node:assert/strict';
import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { completeSite } from '../../../src/integrations/publishing/complete-site.ts';
import { filesIn } from '../../../src/load/files-in.ts';
import { failingCalls } from '../../failing-calls.ts';

/** A published site and a new one with these files, which hold their own folder's name. */
function place(t: TestContext, { published, next }: { published: string[]; next: string[] }) {
	const folder = mkdtempSync(join(tmpdir(), 'complete-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const sites = { published: join(folder, 'published'), next: join(folder, 'next') };
	for (const [name, files] of [
		['published', published],
		['next', next],
	] as const) {
		mkdirSync(sites[name]);
		for (const file of files) {
			mkdirSync(dirname(join(sites[name], file)), { recursive: true });
			writeFileSync(join(sites[name], file), name);
		}
	}
	const complete = (without: string[] = [], written = next) =>
		completeSite({ ...sites, written: new Set(written), without: new Set(without) });
	return {
		...sites,
		complete,
		read: (file: string) => readFileSync(join(sites.next, file), 'utf8'),
	};
}

test('files that did not change are the same files on the disk; what is new stays, what has no place is left out with its folder', (t) => {
	const { published, next, complete, read } = place(t, {
		published: ['a/index.html', 'b/deep/index.html', 'gone/index.html', 'changed.txt'],
		next: ['changed.txt', 'new/index.html'],
	});
	assert.deepEqual(complete(['gone/index.html']), []);
	assert.deepEqual(filesIn(next), [
		'a/index.html',
		'b/deep/index.html',
		'changed.txt',
		'new/index.html',
	]);
	assert.equal(read('changed.txt'), 'next');
	const number = (folder: string) => statSync(join(folder, 'b/deep/index.html')).ino;
	assert.equal(number(next), number(published));
	assert.throws(() => statSync(join(next, 'gone')), /ENOENT/);
});

test('a file where the new site has a folder, or a folder where it has a file, gives way', (t) => {
	const { next, complete, read } = place(t, {
		published: ['x', 'y/strange/file', 'z'],
		next: ['x/index.html', 'y'],
	});
	complete();
	assert.deepEqual(filesIn(next), ['x/index.html', 'y', 'z']);
	assert.equal(read('y'), 'next');
});

test('a symbolic link stays one, whether or not it leads anywhere', (t) => {
	const { published, next, complete } = place(t, { published: ['a'], next: [] });
	symlinkSync('a', join(published, 'link'));
	symlinkSync('nowhere', join(published, 'dangling'));
	complete();
	assert.equal(readlinkSync(join(next, 'link')), 'a');
	assert.equal(readlinkSync(join(next, 'dangling')), 'nowhere');
});

test('where the disk has no hard links, files are copied with their times; a full disk is an error', (t) => {
	const files = { published: ['a/index.html', 'b.txt', 'c.txt'], next: ['b.txt'] };
	const { published, next, complete, read } = place(t, files);
	const before = new Date('2026-01-02T03:04:05Z');
	utimesSync(join(published, 'c.txt'), before, before);
	const refused = failingCalls({
		calls: ['linkSync'],
		of: /./,
		after: 0,
		how: 'EPERM',
		stays: true,
	});
	try {
		assert.deepEqual(complete(), ['a/index.html', 'c.txt']);
	} finally {
		refused();
	}
	assert.equal(read('a/index.html'), 'published');
	assert.equal(read('b.txt'), 'next');
	assert.equal(statSync(join(next, 'c.txt')).mtimeMs, before.getTime());
	assert.notEqual(statSync(join(next, 'c.txt')).ino, statSync(join(published, 'c.txt')).ino);

	const other = place(t, files);
	const full = failingCalls({ calls: ['linkSync'], of: /./, after: 0, how: 'ENOSPC' });
	try {
		assert.throws(() => other.complete(), /ENOSPC/);
	} finally {
		full();
	}
});

test('of an older site only the files that are published still stay; what was not written for the new one goes', (t) => {
	const { published, next, complete, read } = place(t, {
		published: ['same.txt', 'changed.txt', 'folder/a.txt', 'was-folder'],
		next: ['changed.txt', 'old/deep/x.txt', 'folder', 'was-folder/y.txt', 'new.txt'],
	});
	linkSync(join(published, 'same.txt'), join(next, 'same.txt'));
	symlinkSync('elsewhere', join(next, 'link'));
	complete([], ['new.txt']);
	assert.deepEqual(filesIn(next), filesIn(published).concat('new.txt').sort());
	assert.equal(read('changed.txt'), 'published');
	assert.throws(() => statSync(join(next, 'old')), /ENOENT/);
	assert.throws(() => readlinkSync(join(next, 'link')), /ENOENT/);
});

test('without a published site to rely on, only what was written stays', (t) => {
	const { next } = place(t, { published: ['a.txt'], next: ['b.txt', 'c/d.txt'] });
	completeSite({ next, written: new Set(['b.txt']), without: new Set() });
	assert.deepEqual(filesIn(next), ['b.txt']);
	assert.equal(existsSync(join(next, 'c')), false);
});
