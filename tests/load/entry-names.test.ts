import assert from 'node:assert/strict';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EntryNames } from '../../src/load/entry-names.ts';
import { SMALL, writeContent } from '../write-content.ts';

const titles = (names: EntryNames) => names.read().map(({ id, title }) => `${id}: ${title}`);

test('entries are named as they lie on the disk, also those that are broken or unfinished', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'sources/a.mdx': '---\nurl: x\n---\n',
		'sources/b.mdx': '---\npublisher: P\nheadline: [1]\n---\n',
		'terms/c.mdx': '---\nname: "c\n---\n',
		'terms/d.mdx': 'No front matter',
		'nothing/e.mdx': '---\nname: e\n---\n',
	});
	assert.deepEqual(titles(new EntryNames(folder)), [
		'company: The Company',
		'union: The Union',
		'a: a',
		'b: P: 1',
		'report: The Paper: Union and company differ',
		'story: The roster',
		'c: c',
		'd: d',
	]);
});

test('what is saved, added or deleted is named anew', (t) => {
	const folder = writeContent(t, { 'terms/a.mdx': '---\nname: one\n---\n' });
	const names = new EntryNames(folder);
	assert.deepEqual(titles(names), ['a: one']);
	writeFileSync(join(folder, 'terms/a.mdx'), '---\nname: two\n---\n');
	utimesSync(join(folder, 'terms/a.mdx'), 1, 2);
	writeFileSync(join(folder, 'terms/b.mdx'), '---\nname: three\n---\n');
	assert.deepEqual(titles(names), ['a: two', 'b: three']);
	rmSync(join(folder, 'terms/a.mdx'));
	assert.deepEqual(titles(names), ['b: three']);
});
