// What is read without the YAML parser must be what the parser gives: held against it on every front matter here and on thousands of made ones.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../src/load/plain-yaml.ts';
import { random } from '../bench/random.ts';

/** Whether a text was read as plain; fails when the parser reads it otherwise. */
function agrees(text: string): boolean {
	const plain = plainYaml(text);
	if (plain === undefined) return false;
	const document = parseDocument(text, { prettyErrors: false });
	assert.deepEqual(document.errors.map(({ message }) => message), [], JSON.stringify(text));
	assert.equal(JSON.stringify(plain), JSON.stringify(document.toJS()), JSON.stringify(text));
	return true;
}

const VALUES = ['', 'word', 'Two words', 'É – “so”', '12', '012', '1e3', '0x1f', '-1', '1.5', '2019-06-09', '2019-06', '"quoted: text"', '"a \\" b"', "'it'", "'it''s'", 'true', 'True', 'null', 'NULL', '~', 'yes', 'no', '.inf', '[a, b-c]', '[a, null]', '[]', '[a,b]', '[a', '{}', '{a: b}', '|', '>', '|-', '&a b', '*a', '!t b', '# note', 'a # note', 'a #', 'a#b', 'a: b', 'a:', 'a:b', 'https://b.example/x', '- a', '-', '? a', '@a', '`a', '%a', ', a', 'a, b', 'a]', 'a"b', 'a\tb', 'a ', 'true story', 'nul', '"a" b', '...', '---', 'a\u00A0', '\u00A0a', 'a\u2028b', '\uFEFFa', 'a\u0085b'];
const NAMES = ['a', 'b', 'words', 'null', 'y', 'a b', '"a"', '1', 'constructor', 'A'];

test('a value on its own, in a list, in a group and over two lines is what the parser says', () => {
	let plain = 0;
	for (const one of VALUES) {
		for (const text of [`a: ${one}\n`, `a: ${one}`, `a:\n  - ${one}\n  - word\n`, `a:\n  - b: ${one}\n    c: word\n  - word\n`, `a: word\n  ${one}\nb: c\n`, `a: ${one}\n  word\n`, `a:\n  ${one}\n`, `a:\n  b: ${one}\n`, `${one}\n`, `${one}: a\n`, `a:\n  - word\n    ${one}\n`, `a:\n  - ${one}\n    word\n`, `a:\n- ${one}\n`]) plain += Number(agrees(text));
	}
	assert.ok(plain > 100, String(plain));
});

test('whatever lines stand together, what is read as plain is what the parser says', () => {
	const { below, pick } = random(20191109);
	let plain = 0;
	for (let i = 0; i < 20000; i += 1) {
		let indent = 0;
		const lines = Array.from({ length: 1 + below(6) }, () => {
			indent = Math.max(0, indent + pick([-4, -2, -2, 0, 0, 0, 1, 2, 2, 2]));
			const value = below(3) === 0 ? pick(VALUES) : pick(['word', 'Two words', '12', '"q: t"', '']);
			return ' '.repeat(indent) + pick([`${pick(NAMES)}: ${value}`, `${pick(['a', 'b', 'c', 'd'])}: ${value}`, `${pick(['a', 'b', 'c', 'd'])}:`, `- ${value}`, `- ${pick(NAMES)}: ${value}`, value]);
		});
		plain += Number(agrees(lines.join('\n')));
	}
	assert.ok(plain > 400, String(plain));
});

test('the front matter of every fixture is read as the parser reads it, and most of it without the parser', () => {
	const folder = fileURLToPath(new URL('../fixtures/harbour/', import.meta.url));
	const read = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx')).map((file) => agrees(readFileSync(folder + file, 'utf8').split(/^---\n/m)[1] ?? ''));
	assert.ok(read.filter(Boolean).length > read.length / 2);
});

test('a field given twice, an indent that fits nothing and an empty text are left to the parser', () => {
	for (const text of ['', 'a: b\na: c\n', 'a:\n  - b\n - c\n', 'a:\n    b: c\n  d: e\n', 'a:\n', 'a: b\n\nc: d\n', ' a: b\n', 'a: b\r\n']) assert.equal(plainYaml(text), undefined, JSON.stringify(text));
});
