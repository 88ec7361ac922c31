import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../../src/schema/permalinks.ts';
import { addressOf, cardAddress, oembedAddress, statusAddress } from '../../src/story/addresses.ts';
import { keyOf } from '../../src/story/entry.ts';
import {
	addressesByEntry,
	entryAt,
	finalSuccessor,
	permalinksText,
	type RetiredEntry,
	recordCommand,
	withAddresses,
} from '../../src/story/permalinks.ts';
import { makeEntries } from '../make-story.ts';

const one = [{ id: 'One_1' }];
const record: RetiredEntry = {
	withdrawn: true,
	reason: 'It was wrong.',
	on: '2024-05-01',
	title: 'One',
};
const into = (key: string): RetiredEntry => ({
	mergedInto: key,
	reason: 'It is the same.',
	on: '2024-05-01',
	title: 'One',
});

test('every address of an entry leads back to the entry', () => {
	for (const entry of makeEntries({
		people: one,
		demands: one,
		quotes: one,
		topics: one,
		events: one,
		differences: one,
		terms: one,
		corrections: one,
	})) {
		const key = keyOf(entry);
		if (entry.collection !== 'story') assert.equal(entryAt(addressOf(entry)), key);
		assert.deepEqual(
			[
				statusAddress(entry),
				cardAddress(`quotes/${entry.id}`),
				oembedAddress(`quotes/${entry.id}`),
			].map(entryAt),
			[key, `quotes/${entry.id}`, `quotes/${entry.id}`],
		);
	}
});

test('other addresses belong to no entry', () => {
	for (const address of [
		'/',
		'/quotes/',
		'/embed/timeline/',
		'/embed/',
		'/edition/1/',
		'/corrections/#how',
		'/about/#quotations',
		'/feed.xml',
		'/data/quotes.json',
		'/status/',
		'/changes/',
	])
		assert.equal(entryAt(address), undefined, address);
});

test('the addresses of an entry are found together', () => {
	const found = addressesByEntry({
		addresses: { '/quotes/q/': 1, '/embed/quotes/q/': 2, '/': 1, '/timeline/#e': 1 },
		retired: {},
	});
	assert.deepEqual(
		[...found],
		[
			['quotes/q', ['/embed/quotes/q/', '/quotes/q/']],
			['events/e', ['/timeline/#e']],
		],
	);
});

test('a chain of merges leads to its last entry, and a circle leads nowhere', () => {
	const ledger = {
		addresses: {},
		retired: {
			'quotes/a': into('quotes/b'),
			'quotes/b': into('quotes/c'),
			'quotes/x': into('quotes/y'),
			'quotes/y': into('quotes/x'),
			'quotes/w': record,
		},
	};
	assert.deepEqual(
		['quotes/a', 'quotes/c', 'quotes/x', 'quotes/w'].map((key) => finalSuccessor(ledger, key)),
		['quotes/c', 'quotes/c', undefined, 'quotes/w'],
	);
});

test('new addresses get the current edition, old ones keep theirs', () => {
	assert.deepEqual(
		withAddresses({ addresses: { '/': 1, '/gone/': 1 }, retired: {} }, ['/', '/changes/'], 3)
			.addresses,
		{ '/': 1, '/gone/': 1, '/changes/': 3 },
	);
});

test('the ledger is written sorted, one address per line, and reads back unchanged', () => {
	const ledger = { addresses: { '/b/': 2, '/a/': 1 }, retired: { 'quotes/q': record } };
	const text = permalinksText(ledger);
	assert.deepEqual(permalinks.parse(JSON.parse(text)), ledger);
	assert.deepEqual(text.split('\n').slice(2, 4), ['\t\t"/a/": 1,', '\t\t"/b/": 2']);
	assert.equal(
		permalinksText({ addresses: { '/a/': 1, '/b/': 2 }, retired: ledger.retired }),
		text,
	);
	assert.deepEqual(JSON.parse(permalinksText({ addresses: {}, retired: {} })), {
		addresses: {},
		gone: {},
	});
});

test('the command to run is given as an editor types it', () => {
	assert.equal(
		recordCommand('quotes/a'),
		'npm run publish-addresses -- --withdraw quotes/a --reason "…"',
	);
	assert.equal(
		recordCommand('quotes/a', 'quotes/b'),
		'npm run publish-addresses -- --merge quotes/a --into quotes/b --reason "…"',
	);
});
