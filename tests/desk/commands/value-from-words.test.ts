import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { valueFromWords } from '../../../src/desk/commands/value-from-words.ts';
import { type CollectionName, collections } from '../../../src/schema/collections.ts';

const read = (collection: CollectionName, field: string, ...words: string[]) => {
	const schema = (collections[collection].shape as Record<string, z.ZodType>)[field];
	assert.ok(schema, field);
	return valueFromWords(schema, words, '2025-06-02');
};

test('words become the values that a field has', () => {
	const values: [CollectionName, string, string[], unknown][] = [
		['topics', 'order', ['3'], 3],
		['topics', 'order', ['many'], 'many'],
		['people', 'anonymous', ['yes'], true],
		['people', 'anonymous', ['no'], false],
		['people', 'anonymous', ['perhaps'], 'perhaps'],
		['quotes', 'speakers', ['a, b', 'c'], ['a', 'b', 'c']],
		['quotes', 'words', ['One, two.', 'Three.'], ['One, two.', 'Three.']],
		['quotes', 'title', ['[so] it is'], '[so] it is'],
		['terms', 'aliases', ['One, two'], ['One, two']],
		[
			'demands',
			'sources',
			['a, paragraph 4, second line', 'b'],
			[{ source: 'a', locator: 'paragraph 4, second line' }, { source: 'b' }],
		],
		['demands', 'sources', ['[{source: a}]'], [{ source: 'a' }]],
		['sources', 'voice', ['independent'], 'independent'],
		['sources', 'voice', ['a, b'], ['a', 'b']],
		['corrections', 'affects', ['quotes/a', 'story'], ['quotes/a', 'story']],
		[
			'quotes',
			'translation',
			['{ from: es, words: [a], by: us }'],
			{ from: 'es', words: ['a'], by: 'us' },
		],
		['quotes', 'saidOn', ['2025-05~'], '2025-05~'],
		['quotes', 'saidOn', ['unknown'], 'unknown'],
		['quotes', 'saidOn', ['some day'], 'some day'],
		['events', 'date', ['2026-02-13T05:30'], '2026-02-13T05:30'],
		['events', 'date', ['30 May'], '2025-05-30'],
		['story', 'asOf', ['yesterday'], '2025-06-01'],
	];
	for (const [collection, field, words, value] of values)
		assert.deepEqual(read(collection, field, ...words).value, value, `${field} ${words.join(' ')}`);
});

test('the words of a date are kept where the date alone would look too exact', () => {
	assert.deepEqual(read('quotes', 'saidOn', 'late May'), {
		value: '2025-05-25~',
		inWords: 'late May 2025',
	});
});
