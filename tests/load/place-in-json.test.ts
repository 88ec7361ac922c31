import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeInJson } from '../../src/load/place-in-json.ts';

const TEXT =
	'{\n\t"a": {\n\t\t"b, {": [1, [2, 3]],\n\t\t"c\\"d": true\n\t},\n\t"list": [{ "x": 1 }, { "x": 2 }]\n}\n';

for (const [path, place, why] of [
	[[], [1, 1], 'the whole file'],
	[['a'], [2, 2], 'a key'],
	[['a', 'b, {'], [3, 3], 'a key with signs of JSON in it'],
	[['a', 'b, {', 1, 1], [3, 19], 'an item of a list in a list'],
	[['a', 'c"d'], [4, 3], 'a key with an escape'],
	[['list', 1, 'x'], [6, 25], 'a key of the second item'],
	[['list', 1, 'y'], [6, 23], 'a key that is not there'],
	[['nothing'], [1, 1], 'a key that is not there at all'],
] as const)
	test(`the place of ${why} is found`, () => {
		const { line, column } = placeInJson(TEXT, [...path]);
		assert.deepEqual([line, column], place);
	});

test('the ledger of the fixture gives the line of each record', () => {
	const file = join(import.meta.dirname, '../fixtures/harbour/permalinks.json');
	const text = readFileSync(file, 'utf8');
	const { line } = placeInJson(text, ['gone', 'terms/wharf', 'on']);
	assert.match(text.split('\n')[line - 1] ?? '', /^\t\t"terms\/wharf"/);
});
