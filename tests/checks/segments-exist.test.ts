import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsExist } from '../../src/checks/segments-exist.ts';
import { found } from './found.ts';

test('a quotation shows only segments that it has', () => {
	assert.deepEqual(
		found(segmentsExist, {
			quotes: [{ id: 'q', words: ['One.', 'Two.'] }],
			topics: [
				{
					id: 't',
					body: '<Quote id="q" segments="1, 2" />\n\n<Quote id="q" />\n\n<Quote id="q" segments="2,3,9" />',
				},
			],
		}),
		[['topics/t.mdx', 5, '<Quote> shows segment 3, 9 of “q”, which has 2 segments']],
	);
});
