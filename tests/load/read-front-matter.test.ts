import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { contentFiles } from '../../src/load/content-files.ts';
import { readFrontMatter } from '../../src/load/read-front-matter.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/harbour');
const VALUES = [
	'word',
	'12',
	'012',
	'1e3',
	'0x1f',
	'-1',
	'1.5',
	'2019-06-09',
	'2019-06',
	'2019-06-09T10:00:00Z',
	'12:30',
	'"quoted: text"',
	"'it''s'",
	'true',
	'True',
	'yes',
	'no',
	'null',
	'~',
	'.inf',
	'[a, null]',
	'{a: b}',
	'|\n  two\n  lines',
	'>-\n  two\n  lines',
	'a # note',
	'a#b',
	'https://b.example/x',
	'É – “so”',
	'1_000',
];

test('the fast parser and the one that knows lines agree on every fixture and on typical front matter', () => {
	const texts = contentFiles(FOLDER).map(
		(file) => readFileSync(join(FOLDER, file), 'utf8').split(/^---\n/m)[1] ?? '',
	);
	assert.ok(texts.length > 20);
	for (const text of [
		...texts,
		...VALUES.flatMap((value) => [
			`a: ${value}\nb: word\n`,
			`a:\n  - b: ${value.replaceAll('\n', '\n    ')}\n`,
		]),
	]) {
		assert.equal(
			JSON.stringify(readFrontMatter(text).raw),
			JSON.stringify(parseDocument(text).toJS()),
			text,
		);
	}
});

test('lines are counted in the file, from the line of hyphens; the words of a text in block style begin a line later', () => {
	const { placeOf, textLineOf } = readFrontMatter('a: word\nb:\n  - one\n  - |\n    two\n');
	assert.deepEqual(
		[placeOf(['a']).line, placeOf(['b', 1]).line, textLineOf(['b', 0]), textLineOf(['b', 1])],
		[2, 5, 4, 6],
	);
});

test('YAML that cannot be read is reported with its line; empty front matter is no problem', () => {
	const { raw, problems } = readFrontMatter('a: word\nb: c: d\n');
	assert.equal(raw, undefined);
	assert.equal(problems[0]?.line, 3);
	assert.match(problems[0]?.what ?? '', /the front matter cannot be read/);
	assert.match(
		readFrontMatter('a: *b\n').problems[0]?.what ?? '',
		/begins with &, \* or !, which YAML reads as a sign of its own/,
	);
	assert.deepEqual(readFrontMatter('').raw, {});
});
