import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineCounter, parseDocument } from 'yaml';
import { placeOfPath } from '../../src/load/place-of-path.ts';

const YAML = `title: One
by:
  - ann
  - ben
sources:
  - source: log
    locator: page 4
  - source: diary
short: [a,
  b]
accounts:
  union:
    none: declined
  2019: x
empty:
`;
const PLACES: [path: (string | number)[], line: number, why: string][] = [
	[[], 2, 'the front matter as a whole begins after the hyphens'],
	[['title'], 2, 'a field'],
	[['by'], 3, 'a list'],
	[['by', 1], 5, 'an item'],
	[['sources', 0, 'locator'], 8, 'a field of an item'],
	[['sources', 1], 9, 'an item that is an object'],
	[['short', 1], 11, 'an item of a list in brackets'],
	[['accounts', 'union', 'none'], 14, 'a field of a record'],
	[['accounts', '2019'], 15, 'a key that is a number'],
	[['empty'], 16, 'an empty field'],
	[['missing'], 2, 'a field that is not there'],
	[['accounts', 'company'], 12, 'a field that is not there inside one that is'],
	[['by', 7], 3, 'an item that is not there'],
	[['title', 'x'], 2, 'a place inside a word'],
];

for (const newline of ['\n', '\r\n']) {
	const lines = new LineCounter();
	const document = parseDocument(YAML.replaceAll('\n', newline), { lineCounter: lines });
	for (const [path, line, why] of PLACES)
		test(`with ${JSON.stringify(newline)} the line of ${why} is ${line}`, () =>
			assert.equal(placeOfPath(document, lines, path).line, line));
}
