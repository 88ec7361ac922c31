import assert from 'node:assert/strict';
import {
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { siteFolders } from '../../../src/integrations/publishing/site-folders.ts';
import { Staging } from '../../../src/integrations/publishing/staging.ts';
import { filesIn } from '../../../src/load/files-in.ts';
import { failingCalls } from '../../failing-calls.ts';

function place(t: TestContext) {
	const folder = mkdtempSync(join(tmpdir(), 'staging-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const folders = siteFolders(join(folder, 'site'));
	const at = (path: string) => join(folders.staging, path);
	return { folder, folders, at, read: (path: string) => readFileSync(at(path), 'utf8') };
}
const NEW = Buffer.from('new');

test('a file that another site shares is replaced, not written to', (t) => {
	const { folder, folders, at, read } = place(t);
	mkdirSync(folders.staging);
	writeFileSync(join(folder, 'published.txt'), 'old');
	linkSync(join(folder, 'published.txt'), at('a.txt'));
	writeFileSync(at('b.txt'), 'a longer text of a build that died');
	const staging = new Staging(folders);
	for (const path of ['a.txt', 'b.txt']) staging.write(path, NEW);
	assert.deepEqual(['a.txt', 'b.txt'].map(read), ['new', 'new']);
	assert.equal(readFileSync(join(folder, 'published.txt'), 'utf8'), 'old');
	assert.deepEqual([...staging.written], ['a.txt', 'b.txt']);
});

test('nothing is written through a link that an older site holds, nor does a file or folder of it stand in the way', (t) => {
	const { folder, folders, at, read } = place(t);
	mkdirSync(join(folder, 'elsewhere'));
	mkdirSync(at('deep/folder'), { recursive: true });
	symlinkSync(join(folder, 'elsewhere'), at('media'));
	symlinkSync(join(folder, 'elsewhere/file'), at('link'));
	writeFileSync(at('file'), 'old');
	const staging = new Staging(folders);
	const paths = ['media/x/y.txt', 'link', 'file/z.txt', 'deep'];
	for (const path of paths) staging.write(path, NEW);
	assert.deepEqual(new Set(paths.map(read)), new Set(['new']));
	assert.deepEqual(readdirSync(join(folder, 'elsewhere')), []);
});

test('a full disk gets its room back, and whoever builds is told', (t) => {
	const { folders, at } = place(t);
	const staging = new Staging(folders);
	staging.write('a.txt', NEW);
	const full = failingCalls({ calls: ['writeFileSync'], of: /b\.txt/, after: 0, how: 'ENOSPC' });
	try {
		assert.throws(
			() => staging.write('b.txt', NEW),
			/could not be written; .*site\/ is as it was\.[\s\S]*The disk is full/,
		);
	} finally {
		full();
	}
	assert.deepEqual(filesIn(at('')), []);
});
