import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, Text } from 'mdast';
import { citations } from '../../src/markdown/citations.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { refsIn } from '../../src/schema/body.ts';

const cites = (text: string) =>
	parseBody(text, 0)
		.blocks.flatMap(({ parts }) => refsIn(parts))
		.filter(({ name }) => name === 'Cite');
const text = (value: string): Text => ({
	type: 'text',
	value,
	position: { start: { line: 7, column: 1 }, end: { line: 8, column: 1 } },
});

test('a text without the shorthand is left as the same node', () => {
	const node = text('Only [words] here.');
	const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [node] }] };
	citations()(tree);
	assert.deepEqual(tree.children, [{ type: 'paragraph', children: [node] }]);
});

test('a text is cut at its citations, in order, with the line of each', () => {
	const tree: Root = {
		type: 'root',
		children: [{ type: 'paragraph', children: [text('One [@log]\nand two [@diary].')] }],
	};
	citations()(tree);
	const children = (
		tree.children[0] as {
			children: { type: string; value?: string; name?: string; position?: Text['position'] }[];
		}
	).children;
	assert.deepEqual(
		children.map(({ type, value, name }) => value ?? name ?? type),
		['One', 'Cite', '\nand two', 'Cite', '.'],
	);
	assert.deepEqual(
		children.filter(({ name }) => name).map(({ position }) => position?.start.line),
		[7, 8],
	);
});

test('brackets in code are not a citation', () =>
	assert.deepEqual(cites('Written as `[@log]`.\n'), []));

test('an id in a citation is taken letter for letter', () => {
	assert.deepEqual(
		cites('It is so [@Log_2-b; @2024-03-04].\n').map(({ attributes }) => attributes.source),
		['Log_2-b', '2024-03-04'],
	);
});

test('a citation that begins a line has the number of that line', () => {
	assert.deepEqual(
		cites('It sailed\n[@log] at noon.\n').map(({ line }) => line),
		[2],
	);
});

test('a line end inside a locator is a space', () => {
	assert.deepEqual(
		cites('It sailed [@log, page\n4].\n').map(({ attributes }) => attributes.locator),
		['page 4'],
	);
	assert.deepEqual(
		cites('It sailed [@log, page\r\n4].\r\n').map(({ attributes }) => attributes.locator),
		['page 4'],
	);
});

test('a Windows line end before a citation is removed whole', () => {
	assert.deepEqual(parseBody('It sailed\r\n[@log].\r\n', 0).blocks[0]?.parts[0], '<p>It sailed');
});

test('a citation that cannot be read completely is refused, not printed', () => {
	for (const source of ['It sailed [@log, *page 4*].\n', 'It sailed [@log, www.example.org].\n'])
		assert.equal(parseBody(source, 0).refusals.length, 1, source);
});
