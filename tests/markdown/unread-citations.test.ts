import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadCitations } from '../../src/markdown/unread-citations.ts';

const tree = (value: string): Parameters<typeof unreadCitations>[0] => ({
	type: 'root',
	children: [
		{
			type: 'paragraph',
			children: [
				{
					type: 'text',
					value,
					position: { start: { line: 4, column: 1 }, end: { line: 4, column: 9 } },
				},
			],
		},
	],
});

test('text that begins like a citation but is none is refused with its line', () => {
	assert.deepEqual(
		unreadCitations(tree('It sailed [@log, ')).map(({ line, what }) => [line, what]),
		[[4, 'a citation that cannot be read']],
	);
});

test('a bracket and an at sign that are not next to each other are plain text', () => {
	assert.deepEqual(unreadCitations(tree('[words] @log [ @log ] desk@example.org')), []);
});
