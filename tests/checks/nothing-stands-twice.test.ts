import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingStandsTwice } from '../../src/checks/nothing-stands-twice.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const twice = (given: StoryGiven) =>
	found(nothingStandsTwice, given).map(([file, at]) => [file, at]);

test('what is only alike is sound', () => {
	assert.deepEqual(
		twice({
			quotes: [
				{ id: 'a', words: ['No.', 'No.'] },
				{ id: 'b', words: ['No.', 'No.'], saidOn: '2024-03-03' },
				{ id: 'c', words: ['No.', 'No.'], speakers: ['company'] },
			],
			demands: [
				{
					id: 'd',
					sources: [
						{ source: 'report', locator: 'paragraph 1' },
						{ source: 'report', locator: 'paragraph 2' },
					],
				},
			],
		}),
		[],
	);
});

test('the same words of the same speaker and day are one quotation', () => {
	assert.deepEqual(
		twice({
			quotes: [
				{ id: 'a', words: ['“No.”'] },
				{ id: 'b', words: ['"No."'] },
			],
		}),
		[['quotes/b.mdx', 'words']],
	);
});

test('parties, people, terms and questions each have a name of their own', () => {
	assert.deepEqual(
		twice({
			parties: [
				{ id: 'x', name: 'The  UNION', short: 'x' },
				{ id: 'y', name: 'Y', short: 'Union' },
			],
			people: [
				{ id: 'a', name: 'Ann Bee' },
				{ id: 'b', name: 'ann bee' },
			],
			terms: [
				{ id: 'a', name: 'gang' },
				{ id: 'b', name: 'Gang' },
			],
			topics: [
				{ id: 'a', question: 'Why?' },
				{ id: 'b', question: 'Why?' },
			],
		}).sort(),
		[
			['parties/x.mdx', 'name'],
			['parties/y.mdx', 'short'],
			['people/b.mdx', 'name'],
			['terms/b.mdx', 'name'],
			['topics/b.mdx', 'question'],
		],
	);
});

test('no item stands twice in a list, at any depth', () => {
	const account = { position: 'So.', source: 'report' };
	assert.deepEqual(
		twice({
			quotes: [{ id: 'q', speakers: ['union', 'union'] }],
			terms: [{ id: 't', aliases: ['a', 'b', 'a'] }],
			events: [{ id: 'e', sources: [{ source: 'report' }, { source: 'report' }] }],
			differences: [{ id: 'd', accounts: { union: [account, account], company: account } }],
		}).sort(),
		[
			['differences/d.mdx', 'accounts.union.1'],
			['events/e.mdx', 'sources.1'],
			['quotes/q.mdx', 'speakers.1'],
			['terms/t.mdx', 'aliases.2'],
		],
	);
});
