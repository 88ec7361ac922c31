// Each pair of files in fixtures/ is a test: `<name>.mdx` is what an author writes, `<name>.json`
// what it is parsed into.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseBody } from '../../src/markdown/parse-body.ts';
import type { Block } from '../../src/schema/body.ts';

interface Expected {
	name: string;
	blocks?: Block[];
	refusals?: { line: number; what: string }[];
}

const folder = new URL('./fixtures/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => file.slice(0, -4))
	.sort();
/** What the parser itself says after these words is not ours to test. */
const ours = (what: string) => what.replace(/(the text cannot be read): .*/s, '$1');

test('every input has its expected parts, and every expectation its input', () => {
	const expected = readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -5))
		.sort();
	assert.deepEqual(expected, names);
	assert.ok(names.length > 20);
});

for (const file of names) {
	const { name, blocks, refusals = [] } = JSON.parse(read(`${file}.json`)) as Expected;
	test(name, () => {
		assert.ok(blocks || refusals.length > 0, 'the expectation says something');
		const got = parseBody(read(`${file}.mdx`), 0);
		assert.deepEqual(
			got.refusals.map(({ line, what }) => ({ line, what: ours(what) })),
			refusals,
		);
		if (blocks) assert.deepEqual(got.blocks, blocks);
	});
}

test('every refusal says what to do', () => {
	const all = names.flatMap((file) => parseBody(read(`${file}.mdx`), 0).refusals);
	assert.ok(all.length > 20);
	assert.deepEqual(
		all.filter(({ fix }) => !/^[A-Z<].*\.$|characters themselves\.$/.test(fix)),
		[],
	);
});

test('the lines before a body are added to every line', () => {
	const { blocks, refusals } = parseBody('One [@log].\n\nTwo <Party id="union" /> {x}.\n', 10);
	assert.deepEqual(
		blocks.map(({ line, parts }) => [
			line,
			parts.flatMap((part) => (typeof part === 'string' ? [] : part.line)),
		]),
		[
			[11, [11]],
			[13, [13]],
		],
	);
	assert.deepEqual(
		refusals.map(({ line }) => line),
		[13],
	);
	assert.deepEqual(
		parseBody('One\n\n{x', 10).refusals.map(({ line }) => line),
		[13],
	);
});

test('an unknown component is answered with the nearest name and the whole list', () => {
	const [refusal] = parseBody('<Qoute id="q-one" />\n', 0).refusals;
	assert.match(
		refusal?.fix ?? '',
		/^Did you mean <Quote>\? Allowed: Quote, Demand, Difference, Timeline, Figure, Party, Person, Event, Term\.$/,
	);
});

test('a refused body still gives its references', () => {
	const { blocks, refusals } = parseBody('He {said} it [@log].\n', 0);
	assert.equal(refusals.length, 1);
	assert.deepEqual(
		blocks[0]?.parts
			.filter((part) => typeof part !== 'string')
			.map(({ attributes }) => attributes.source),
		['log'],
	);
});

test('an empty body gives no blocks and no refusals', () => {
	for (const text of ['', '\n', ' \n\n'])
		assert.deepEqual(parseBody(text, 0), { blocks: [], refusals: [] });
});

test('Windows line endings give the same lines and components', () => {
	const text = 'One [@log].\n\n<Quote id="q-one" />\n\n- two [@diary,\n  page 2]\n- {x}\n';
	const seen = (source: string) => {
		const { blocks, refusals } = parseBody(source, 0);
		return {
			blocks: blocks.map(({ kind, line, parts }) => ({
				kind,
				line,
				refs: parts.filter((part) => typeof part !== 'string'),
			})),
			refusals,
		};
	};
	assert.deepEqual(seen(text.replaceAll('\n', '\r\n')), seen(text));
	assert.equal(seen(text).blocks.length, 3);
});
