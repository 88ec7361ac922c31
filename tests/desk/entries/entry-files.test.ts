import assert from 'node:assert/strict';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { EntryFiles } from '../../../src/desk/entries/entry-files.ts';

const TEXT = '---\nname: A\n---\n\nA term.\n';

function makeFolder(): { root: string; folder: string; files: EntryFiles } {
	const root = mkdtempSync(join(tmpdir(), 'desk-'));
	const folder = join(root, 'content');
	mkdirSync(join(folder, 'terms'), { recursive: true });
	writeFileSync(join(folder, 'terms', 'a.mdx'), TEXT);
	writeFileSync(join(root, 'secret.mdx'), 'secret');
	return { root, folder, files: new EntryFiles(folder) };
}
const isRefusal = (error: unknown) =>
	error instanceof DeskError && error.what !== '' && /\.$/.test(error.fix);

test('a file is read, saved and undone, byte for byte', () => {
	const { folder, files } = makeFolder();
	const windows = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
	writeFileSync(join(folder, 'terms', 'a.mdx'), windows);
	chmodSync(join(folder, 'terms', 'a.mdx'), 0o600);
	const { text, digest } = files.read('terms/a.mdx');
	assert.equal(text, windows);
	const saved = files.save('terms/a.mdx', text.replace('A term', 'Another'), digest);
	assert.equal(files.read('terms/a.mdx').digest, saved.digest);
	assert.equal(statSync(join(folder, 'terms', 'a.mdx')).mode & 0o777, 0o600);
	assert.equal(files.undo(), 'terms/a.mdx was changed');
	assert.equal(readFileSync(join(folder, 'terms', 'a.mdx'), 'utf8'), windows);
	assert.equal(files.undo(), undefined);
	assert.deepEqual(readdirSync(join(folder, 'terms')), ['a.mdx']);
});

test('saving what is there already is no step', () => {
	const { files } = makeFolder();
	files.save('terms/a.mdx', TEXT, files.read('terms/a.mdx').digest);
	assert.deepEqual(files.history, []);
});

test('a stale write is refused, and the file stays as somebody else saved it', () => {
	const { folder, files } = makeFolder();
	const { digest } = files.read('terms/a.mdx');
	writeFileSync(join(folder, 'terms', 'a.mdx'), 'theirs');
	assert.throws(() => files.save('terms/a.mdx', TEXT, digest), isRefusal);
	assert.throws(() => files.remove('terms/a.mdx', digest), isRefusal);
	assert.equal(readFileSync(join(folder, 'terms', 'a.mdx'), 'utf8'), 'theirs');
});

test('a new file is made in a new folder, never over another, and undone', () => {
	const { folder, files } = makeFolder();
	files.create('quotes/2024/q-a.mdx', TEXT);
	assert.ok(existsSync(join(folder, 'quotes/2024/q-a.mdx')));
	assert.throws(() => files.create('terms/a.mdx', 'x'), isRefusal);
	assert.throws(() => files.create('terms/A.mdx', 'x'), isRefusal);
	assert.equal(files.undo(), 'quotes/2024/q-a.mdx was made');
	assert.ok(!existsSync(join(folder, 'quotes/2024/q-a.mdx')));
	assert.equal(readFileSync(join(folder, 'terms/a.mdx'), 'utf8'), TEXT);
});

test('undo refuses when a file has changed since, and undoes nothing of a step of several', () => {
	const { folder, files } = makeFolder();
	files.together('two terms', () => {
		files.create('terms/b.mdx', TEXT);
		files.create('terms/c.mdx', TEXT);
		files.remove('terms/a.mdx', files.read('terms/a.mdx').digest);
	});
	writeFileSync(join(folder, 'terms/b.mdx'), 'theirs');
	assert.throws(() => files.undo(), isRefusal);
	assert.deepEqual(readdirSync(join(folder, 'terms')).sort(), ['b.mdx', 'c.mdx']);
	writeFileSync(join(folder, 'terms/b.mdx'), TEXT);
	assert.equal(files.undo(), 'two terms');
	assert.deepEqual(readdirSync(join(folder, 'terms')), ['a.mdx']);
});

test('several writes of which one fails leave nothing behind', () => {
	const { folder, files } = makeFolder();
	assert.throws(
		() =>
			files.together('two', () => {
				files.create('terms/b.mdx', TEXT);
				files.create('terms/a.mdx', TEXT);
			}),
		isRefusal,
	);
	assert.deepEqual(readdirSync(join(folder, 'terms')), ['a.mdx']);
	assert.deepEqual(files.history, []);
});

test('no path leads out of the folder', () => {
	const { root, folder, files } = makeFolder();
	mkdirSync(join(root, 'other'));
	writeFileSync(join(root, 'other', 'b.mdx'), 'secret');
	symlinkSync(join(root, 'other'), join(folder, 'people'));
	symlinkSync(join(root, 'secret.mdx'), join(folder, 'terms', 'link.mdx'));
	symlinkSync(join(root, 'nowhere.mdx'), join(folder, 'terms', 'dangling.mdx'));
	symlinkSync(join(folder, 'terms', 'a.mdx'), join(folder, 'terms', 'inside.mdx'));
	const paths = [
		'../secret.mdx',
		'terms/../../secret.mdx',
		'terms/..',
		'/etc/passwd',
		`${root}/secret.mdx`,
		'terms\\..\\..\\secret.mdx',
		'terms/%2e%2e/secret.mdx',
		'terms/a.mdx\0.mdx',
		'terms//a.mdx',
		'./terms/a.mdx',
		'terms/.a.mdx',
		'C:/a.mdx',
		'people/b.mdx',
		'people/new.mdx',
		'terms/link.mdx',
		'terms/dangling.mdx',
		'terms/inside.mdx',
		'receipts.json',
		'editions/1.json',
		'terms/<script>.mdx',
		'strange/a.mdx',
		'a.mdx',
		'terms/con.mdx',
		'',
	];
	for (const path of paths) {
		assert.throws(() => files.read(path), isRefusal, path);
		assert.throws(() => files.create(path, TEXT), isRefusal, path);
		assert.throws(() => files.save(path, TEXT, ''), isRefusal, path);
	}
	assert.equal(readFileSync(join(root, 'secret.mdx'), 'utf8'), 'secret');
	assert.ok(!existsSync(join(root, 'nowhere.mdx')));
	assert.deepEqual(readdirSync(join(root, 'other')), ['b.mdx']);
});

test('a file that is no UTF-8, or too long, is refused', () => {
	const { folder, files } = makeFolder();
	writeFileSync(join(folder, 'terms', 'b.mdx'), Buffer.from([0x61, 0xe9, 0x62]));
	assert.throws(() => files.read('terms/b.mdx'), isRefusal);
	assert.throws(() => files.create('terms/c.mdx', 'x'.repeat(100_001)), isRefusal);
	assert.deepEqual(readdirSync(join(folder, 'terms')).sort(), ['a.mdx', 'b.mdx']);
});
