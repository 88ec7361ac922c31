import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation, citations, ID_PATTERN, line, ref, url } from '../../src/schema/fields.ts';

for (const id of ['a', '9', 'q-one', 'Q_One-2', '2024-03-04'])
	test(`the id ${id} is accepted`, () => assert.match(id, ID_PATTERN));
for (const id of ['', '-a', '_a', 'a b', 'a/b', 'a.mdx', 'é', 'a\n', '../a'])
	test(`the id ${JSON.stringify(id)} is refused`, () => assert.doesNotMatch(id, ID_PATTERN));

test('a reference keeps the collections it may point into, also with a description or as an optional field', () => {
	assert.deepEqual(ref('parties', 'people').describe('who').meta()?.ref, ['parties', 'people']);
	assert.deepEqual(ref('sources').optional().unwrap().meta()?.ref, ['sources']);
});

test('a reference is an id and not a path', () => {
	assert.equal(ref('quotes').parse('q-one'), 'q-one');
	assert.equal(ref('quotes').safeParse('quotes/q-one').success, false);
});

test('a web address is complete and begins with http', () => {
	for (const value of ['https://example.org', 'http://example.org/a?b=c#d'])
		assert.equal(url.safeParse(value).success, true, value);
	for (const value of [
		'example.org',
		'/quotes/',
		'javascript:alert(1)',
		'mailto:desk@example.org',
		'ftp://example.org',
	])
		assert.equal(url.safeParse(value).success, false, value);
});

test('a line is trimmed and never empty', () => {
	assert.equal(line.parse('  words '), 'words');
	assert.equal(line.safeParse('   ').success, false);
});

test('a citation is a source with or without a locator, and nothing else', () => {
	assert.equal(citation.safeParse({ source: 'log' }).success, true);
	assert.equal(citation.safeParse({ source: 'log', locator: 'page 4' }).success, true);
	assert.equal(citation.safeParse({ source: 'log', page: 4 }).success, false);
	assert.equal(citation.safeParse({ locator: 'page 4' }).success, false);
});

test('citations are never an empty list', () => {
	assert.match(citations.safeParse([]).error?.issues[0]?.message ?? '', /at least one source/);
});
