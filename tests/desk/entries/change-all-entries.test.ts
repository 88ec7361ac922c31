// Every field of every entry of three stories is given another value, one at a time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CORE_SCHEMA, load } from 'js-yaml';
import { changeEntry } from '../../../src/desk/entries/change-entry.ts';
import { contentFiles } from '../../../src/load/content-files.ts';
import { identifyFile } from '../../../src/load/identify-file.ts';
import { type CollectionName, collections } from '../../../src/schema/collections.ts';

type Path = (string | number)[];
type Data = Record<string | number, unknown>;

const files = ['content', 'tests/fixtures/harbour', 'tests/fixtures/meadow'].flatMap((folder) =>
	contentFiles(folder)
		.filter((file) => !file.startsWith('translations/'))
		.map((file) => ({
			name: `${folder}/${file}`,
			collection: identifyFile(file).collection as CollectionName,
			text: readFileSync(`${folder}/${file}`, 'utf8'),
		})),
);

const fieldsOf = (text: string): Data =>
	(load(text.split(/^---\r?\n/m)[1] ?? '', { schema: CORE_SCHEMA }) ?? {}) as Data;

/** Every path of front matter, those of lists and objects too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const inside = Array.isArray(value)
		? value.flatMap((one, i) => pathsOf(one, [...path, i]))
		: Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
	return [...(path.length > 0 ? [path] : []), ...inside];
}

const valueAt = (data: unknown, path: Path): unknown =>
	path.reduce<unknown>((value, key) => (value as Data)[key], data);

/** The data with another value at a path, by another way than the code under test. */
function intended(data: Data, path: Path, value: unknown): Data {
	const copy = structuredClone(data);
	const parent = valueAt(copy, path.slice(0, -1)) as Data;
	const key = path.at(-1) ?? '';
	if (value !== undefined) parent[key] = value;
	else if (Array.isArray(parent)) parent.splice(Number(key), 1);
	else delete parent[key];
	return copy;
}

/** The lines in the middle of two texts that are not the same, once from either end. */
function differing(
	before: string,
	after: string,
): { removed: string[]; added: string[]; at: number } {
	const [a, b] = [before.split('\n'), after.split('\n')];
	let start = 0;
	while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	return {
		removed: a.slice(start, a.length - end),
		added: b.slice(start, b.length - end),
		at: start,
	};
}

/** A value that a text field may get, with what YAML could take for something else. */
const TRAPS = [
	'yes',
	'1',
	'2019',
	'1.5',
	'null',
	'~',
	'a: b',
	'a #b',
	'# a',
	'- a',
	'[a]',
	'{a}',
	"it's",
	'say "so"',
	'both "a" and \'b\'',
	'back\\slash',
	'&a',
	'*a',
	'!a',
	'%a',
	'@a',
	'`a`',
	'?',
	'? a',
	': a',
	'a:',
	' a ',
	'',
	'two\nlines',
	'tab\there',
	'2019-06-09',
	'05:30',
	'ends with a colon:',
	'ünïcödé — “so”',
	'|',
	'>',
	'a, b',
	'0x1F',
	'.5',
	'1e3',
	'true',
	'---',
	'...',
];

const other = (value: unknown, i: number): unknown => {
	if (typeof value === 'string') return TRAPS[i % TRAPS.length];
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	if (Array.isArray(value)) return [...value].reverse();
	return { ...(value as Data), added: 'a value: with a colon' };
};

test('every field of every entry gets another value, is read again so, and only its lines differ', () => {
	assert.ok(files.length > 250);
	let edits = 0;
	for (const { name, collection, text } of files) {
		const data = fieldsOf(text);
		for (const path of [...pathsOf(data), ...pathsOf(data)]) {
			const value = other(valueAt(data, path), edits);
			edits += 1;
			const at = `${name} ${path.join('.')} = ${JSON.stringify(value)}`;
			const after = changeEntry(text, [{ path, value }], collection);
			assert.deepEqual(fieldsOf(after), intended(data, path, value), at);
			const { removed, added } = differing(text, after);
			if (typeof value === 'object') continue;
			assert.ok(removed.length <= 1, `${at}\n${removed.join('\n')}`);
			assert.equal(added.length, removed.length, at);
		}
	}
	assert.ok(edits > 7_000, String(edits));
});

test('every field and item of every entry is removed with its lines and nothing else', () => {
	for (const { name, collection, text } of files) {
		const data = fieldsOf(text);
		for (const path of pathsOf(data)) {
			const at = `${name} ${path.join('.')}`;
			const after = changeEntry(text, [{ path, value: undefined }], collection);
			assert.deepEqual(fieldsOf(after), intended(data, path, undefined), at);
			const { removed, added } = differing(text, after);
			const [lines, kept] = [removed.join('\n'), added.join('\n')];
			assert.ok(added.length <= 1, `${at}\n${lines}\n→\n${kept}`);
		}
	}
});

test('a field that was removed comes back in its place, byte for byte where it was written so', () => {
	let [same, all] = [0, 0];
	for (const { name, collection, text } of files) {
		const data = fieldsOf(text);
		for (const key of Object.keys(data)) {
			const without = changeEntry(text, [{ path: [key], value: undefined }], collection);
			const again = changeEntry(without, [{ path: [key], value: data[key] }], collection);
			assert.deepEqual(fieldsOf(again), data, `${name} ${key}`);
			all += 1;
			if (again === text) same += 1;
		}
	}
	// The others are written in an order or with marks of their own.
	assert.ok(same / all > 0.66, `${same} of ${all}`);
});

test('saving without a change, or a value that is there already, changes no byte', () => {
	for (const { name, collection, text } of files) {
		assert.equal(changeEntry(text, [], collection), text, name);
		const changes = Object.entries(fieldsOf(text)).map(([key, value]) => ({ path: [key], value }));
		const body = text.slice(text.indexOf('\n---\n') + 5);
		assert.equal(changeEntry(text, [...changes, { body }], collection), text, name);
	}
});

test('an item is added to every list, at its end and at its beginning, with no other line changed', () => {
	let lists = 0;
	for (const { name, collection, text } of files) {
		const data = fieldsOf(text);
		for (const path of pathsOf(data)) {
			const list = valueAt(data, path);
			if (!Array.isArray(list)) continue;
			lists += 1;
			const item = list.at(-1) ?? 'one';
			for (const now of [
				[...list, item],
				[item, ...list],
			]) {
				const at = `${name} ${path.join('.')} ${JSON.stringify(now)}`;
				const after = changeEntry(text, [{ path, value: now }], collection);
				assert.deepEqual(fieldsOf(after), intended(data, path, now), at);
				const { removed, added } = differing(text, after);
				const isOnOneLine = removed.length === 1 && added.length === 1;
				assert.ok(removed.length === 0 || isOnOneLine, `${at}\n${after}`);
			}
			const more = changeEntry(text, [{ path: [...path, list.length], value: item }], collection);
			assert.equal(more, changeEntry(text, [{ path, value: [...list, item] }], collection));
		}
	}
	assert.ok(lists > 300, String(lists));
});

test('every field that an entry lacks is added after the fields that the schema has before it', () => {
	for (const { name, collection, text } of files) {
		const order = Object.keys(collections[collection].shape);
		const data = fieldsOf(text);
		for (const field of order.filter((one) => !(one in data))) {
			const after = changeEntry(text, [{ path: [field], value: ['a: b'] }], collection);
			assert.deepEqual(fieldsOf(after), { ...data, [field]: ['a: b'] }, `${name} ${field}`);
			const { removed, added } = differing(text, after);
			assert.equal(removed.length, 0, `${name} ${field}`);
			assert.ok(added.length <= 2, `${name} ${field}`);
			const keys = Object.keys(fieldsOf(after));
			const earlier = order.slice(0, order.indexOf(field)).findLast((one) => one in data);
			assert.equal(keys[keys.indexOf(field) - 1], earlier, `${name} ${field}`);
		}
	}
});

test('a file with CRLF is changed as one with LF, and keeps its line ends', () => {
	for (const { name, collection, text } of files) {
		const data = fieldsOf(text);
		const windows = text.replaceAll('\n', '\r\n');
		for (const [i, key] of Object.keys(data).entries())
			for (const value of [other(data[key], i), undefined]) {
				const change = [{ path: [key], value }];
				const after = changeEntry(windows, change, collection);
				assert.equal(
					after,
					changeEntry(text, change, collection).replaceAll('\n', '\r\n'),
					`${name} ${key}`,
				);
			}
	}
});
