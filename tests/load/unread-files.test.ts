import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadFiles } from '../../src/load/unread-files.ts';
import { writeContent } from '../write-content.ts';

const found = (folder: string) =>
	unreadFiles(folder).map(({ file, severity = 'error' }) => `${severity} ${file}`);

test('what looks like an entry is an error, other files are a warning', (t) => {
	const names = [
		...['a.md', 'quotes/a.MDX', 'quotes/b.mdx.txt', 'terms/c.txt', 'terms/d', 'quote/e.md'],
		...['notes.txt', 'pictures/f.png', 'quotes/g.jpg', 'editions/h.txt'],
	];
	const folder = writeContent(t, Object.fromEntries(names.map((name) => [name, 'Words.'])));
	assert.deepEqual(found(folder), [
		'error a.md',
		'warning editions/h.txt',
		'warning notes.txt',
		'warning pictures/f.png',
		'error quote/e.md',
		'error quotes/a.MDX',
		'error quotes/b.mdx.txt',
		'warning quotes/g.jpg',
		'error terms/c.txt',
		'error terms/d',
	]);
});

test('what commands and editors keep beside the entries is left alone', (t) => {
	const names = ['README.md', 'receipts.json', 'permalinks.json', 'editions/1.json', 'a/b.mdx'];
	const hidden = ['.DS_Store', '.git/config', 'quotes/.a.mdx.swp', 'quotes/.keep'];
	const all = [...names, ...hidden].map((name) => [name, '']);
	assert.deepEqual(found(writeContent(t, Object.fromEntries(all))), []);
});

test('a copy beside its entry loses nothing and is a warning', (t) => {
	const folder = writeContent(t, { 'terms/a.mdx': '', 'terms/a.mdx.orig': '', 'terms/a.mdx~': '' });
	assert.deepEqual(found(folder), ['warning terms/a.mdx.orig', 'warning terms/a.mdx~']);
});

test('a folder that is not there has no files', () =>
	assert.deepEqual(unreadFiles('/nowhere/at/all'), []));

test('an image that no figure names is a warning, and every image counts as named until it is known', (t) => {
	const images = writeContent(t, { 'figures/quay.jpg': 'x', 'figures/quay.psd': 'x' });
	const warned = unreadFiles(images, new Set()).map(({ file, what, severity }) => [
		file,
		what,
		severity,
	]);
	assert.deepEqual(warned, [
		['figures/quay.jpg', 'no figure uses the image', 'warning'],
		['figures/quay.psd', 'the file is not read', 'warning'],
	]);
	assert.deepEqual(
		unreadFiles(images, new Set(['figures/quay.jpg'])).map(({ file }) => file),
		['figures/quay.psd'],
	);
	assert.equal(unreadFiles(images).length, 1);
});
