import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAreConsistent } from '../../src/checks/entries-are-consistent.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const inconsistent = (given: StoryGiven) => found(entriesAreConsistent, given);

test('a story of many entries that agree is sound', () => {
	assert.deepEqual(
		inconsistent({
			parties: [{ id: 'branch', partOf: 'union', mark: 'circle', hue: 'plum' }],
			demands: [{ id: 'whole' }, { id: 'part', partOf: 'whole' }],
			quotes: [
				{
					id: 'q',
					attribution: 'via-spokesperson',
					via: 'the clerk',
					words: ['a “word” within', 'it’s'],
				},
			],
			sources: [{ id: 's', headline: undefined, addressWords: 'members vote' }],
			topics: [
				{ id: 'a', order: 1 },
				{ id: 'b', order: 2 },
			],
			corrections: [{ id: 'c', affects: ['story', 'quotes/q'] }],
		}),
		[],
	);
});

test('a source needs a headline or the words of its address', () => {
	assert.deepEqual(inconsistent({ sources: [{ id: 's', headline: undefined }] }), [
		['sources/s.mdx', 'headline', 'the source has neither a headline nor the words of its address'],
	]);
});

test('a source without an address says where it is held', () => {
	assert.deepEqual(
		inconsistent({ sources: [{ id: 's', url: undefined, reference: 'Case 12 of 2024' }] }),
		[],
	);
	assert.deepEqual(inconsistent({ sources: [{ id: 's', url: undefined }] }), [
		['sources/s.mdx', 'url', 'the source has neither an address nor a reference'],
	]);
});

test('a quotation that a source prints without marks says why it is one', () => {
	assert.deepEqual(
		inconsistent({ quotes: [{ id: 'q', marks: 'none', marksNote: 'The mark is misprinted.' }] }),
		[],
	);
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', marks: 'none' }] }), [
		['quotes/q.mdx', 'marks', 'marks is none, but the field marksNote is missing'],
	]);
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', marksNote: 'The mark is misprinted.' }] }), [
		[
			'quotes/q.mdx',
			'marksNote',
			'marksNote explains missing quotation marks, but marks is not none',
		],
	]);
});

test('a quotation that came through somebody says through whom', () => {
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', attribution: 'via-outlet' }] }), [
		['quotes/q.mdx', 'attribution', 'attribution is via-outlet, but the field via is missing'],
	]);
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', via: 'the clerk' }] }), [
		['quotes/q.mdx', 'via', 'via says through whom the words came, but attribution is direct'],
	]);
});

test('a translation has its original beside it, segment by segment, and nothing else has one', () => {
	const translation = { from: 'es', words: ['One.'], by: 'the desk' };
	assert.deepEqual(
		inconsistent({
			quotes: [{ id: 'q', attribution: 'translated', words: ['Uno.'], translation }],
		}),
		[],
	);
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', attribution: 'translated' }] }), [
		['quotes/q.mdx', 'attribution', 'attribution is translated, but there is no translation'],
	]);
	assert.deepEqual(inconsistent({ quotes: [{ id: 'q', translation }] }), [
		['quotes/q.mdx', 'attribution', 'there is a translation, but attribution is direct'],
	]);
	assert.deepEqual(
		inconsistent({
			quotes: [{ id: 'q', attribution: 'translated', words: ['Uno.', 'Dos.'], translation }],
		}),
		[
			[
				'quotes/q.mdx',
				'translation.words',
				'the number of segments is 1 in the translation and 2 in the original',
			],
		],
	);
});

test('a paraphrase holds no quotation marks at all', () => {
	assert.deepEqual(
		inconsistent({
			quotes: [{ id: 'q', attribution: 'paraphrase', words: ['They want a “fair” roster.'] }],
		}),
		[['quotes/q.mdx', 'words.0', 'a paraphrase contains quotation marks']],
	);
});

test('segments carry neither outer quotation marks nor outer white space', () => {
	const marks = 'the segment includes the quotation marks around it';
	assert.deepEqual(
		inconsistent({
			quotes: [{ id: 'q', words: ['“One', 'two"', ' three', 'four', '“Go,” she said, and went.'] }],
		}),
		[
			['quotes/q.mdx', 'words.0', marks],
			['quotes/q.mdx', 'words.1', marks],
			['quotes/q.mdx', 'words.2', 'the segment begins or ends with white space'],
		],
	);
});

test('a party or a demand is never part of itself, directly or through others', () => {
	assert.deepEqual(
		inconsistent({
			parties: [
				{ id: 'a', partOf: 'a' },
				{ id: 'b', partOf: 'c' },
				{ id: 'c', partOf: 'b' },
			],
			demands: [
				{ id: 'd', partOf: 'e' },
				{ id: 'e', partOf: 'd' },
			],
		}),
		[
			['parties/a.mdx', 'partOf', 'partOf leads back to this party'],
			['parties/b.mdx', 'partOf', 'partOf leads back to this party'],
			['parties/c.mdx', 'partOf', 'partOf leads back to this party'],
			['demands/d.mdx', 'partOf', 'partOf leads back to this entry'],
			['demands/e.mdx', 'partOf', 'partOf leads back to this entry'],
		],
	);
});

test('a party that belongs to a circle without being in it is not reported', () => {
	assert.deepEqual(
		inconsistent({
			parties: [
				{ id: 'a', partOf: 'b' },
				{ id: 'b', partOf: 'c' },
				{ id: 'c', partOf: 'b' },
			],
		}).map(([file]) => file),
		['parties/b.mdx', 'parties/c.mdx'],
	);
});

test('parties set side by side share neither mark nor hue', () => {
	const story = { parties: ['union', 'company', 'council'] };
	assert.deepEqual(
		inconsistent({ story, parties: [{ id: 'council', mark: 'square', hue: 'moss' }] }),
		[['parties/council.mdx', 'mark', 'council and company share a mark or a hue']],
	);
	assert.deepEqual(
		inconsistent({ story, parties: [{ id: 'council', mark: 'bar', hue: 'plum' }] }),
		[['parties/council.mdx', 'hue', 'council and union share a mark or a hue']],
	);
});

test('every question has a number of its own', () => {
	assert.deepEqual(
		inconsistent({
			topics: [
				{ id: 'b', order: 2 },
				{ id: 'a', order: 2 },
				{ id: 'c', order: 1 },
			],
		}),
		[['topics/b.mdx', 'order', 'b and a have the same order']],
	);
});

test('a correction affects entries that exist', () => {
	assert.deepEqual(
		inconsistent({
			corrections: [{ id: 'c', affects: ['story', 'quotes/gone', 'quote/q'] }],
			quotes: [{ id: 'q' }],
		}),
		[
			['corrections/c.mdx', 'affects.1', 'there is no entry “quotes/gone”'],
			['corrections/c.mdx', 'affects.2', 'there is no entry “quote/q”'],
		],
	);
});

test('an edition is never older than the day it is told as of', () => {
	assert.deepEqual(inconsistent({ story: { editionDate: '2024-03-03', asOf: '2024-03-04' } }), [
		[
			'story.mdx',
			'editionDate',
			'editionDate is before asOf: an edition cannot be older than the day it is told as of',
		],
	]);
	assert.deepEqual(inconsistent({ story: { editionDate: '2024-03-05', asOf: '2024-03-04' } }), []);
});
