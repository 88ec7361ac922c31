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

test('what is left of a citation that was not read is refused with its line', () => {
	assert.deepEqual(
		unreadCitations(tree('It sailed [@log, ')).map(({ line, what }) => [line, what]),
		[[4, 'a citation that cannot be read']],
	);
});

test('brackets and at signs apart from each other are words', () => {
	assert.deepEqual(unreadCitations(tree('[words] @log [ @log ] desk@example.org')), []);
});
