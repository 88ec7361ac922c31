import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, RootContent } from 'hast';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { toParts } from '../../src/markdown/to-parts.ts';

const text = (value: string): RootContent => ({ type: 'text', value });
const element = (
	tagName: string,
	children: RootContent[],
	properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: children as Element['children'] });

test('HTML without a component is one string', () => {
	assert.deepEqual(toParts([element('p', [text('a < b')]), text('\n')], 0), [
		'<p>a &#x3C; b</p>\n',
	]);
});

test('no nodes give no parts', () => assert.deepEqual(toParts([], 0), []));

test('a component stands between two strings, and its content is parts again', () => {
	const term = {
		type: 'mdxJsxTextElement',
		name: 'Term',
		attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'gang' }],
		children: [element('em', [text('gang')])],
		position: { start: { line: 2, column: 1 }, end: { line: 2, column: 9 } },
	};
	assert.deepEqual(
		toParts([element('p', [text('a '), term as unknown as RootContent, text(' b')])], 5),
		[
			'<p>a ',
			{ name: 'Term', attributes: { id: 'gang' }, parts: ['<em>gang</em>'], line: 7 },
			' b</p>',
		],
	);
});

test('components side by side have no empty string between them', () => {
	const link = element('a', [text('x')], { href: '/quotes/' });
	assert.deepEqual(
		toParts([link, link], 0).map((part) => (typeof part === 'string' ? part : part.name)),
		['Link', 'Link'],
	);
});

test('text that looks like a placeholder is left as it is', () => {
	const { blocks } = parseBody(
		'[x](https://example.org "<!--part 0-->") and `<!--part 0-->`.\n',
		0,
	);
	assert.deepEqual(
		blocks[0]?.parts.map((part) => typeof part),
		['string'],
	);
});

test('a control character typed into a text is not taken for a placeholder', () => {
	const { blocks } = parseBody('One \u00000\u0000 two [@log].\n', 0);
	assert.deepEqual(blocks[0]?.parts, [
		'<p>One \uFFFD0\uFFFD two',
		{ name: 'Cite', attributes: { source: 'log' }, parts: [], line: 1 },
		'.</p>',
	]);
});
