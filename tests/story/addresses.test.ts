import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addressOf,
	COLLECTIONS_WITH_PAGE,
	cardAddress,
	editionAddress,
	FIXED_PAGES,
	oembedAddress,
	statusAddress,
} from '../../src/story/addresses.ts';
import { isAddress } from '../../src/story/is-address.ts';
import { makeEntries, makeStory } from '../make-story.ts';

const one = [{ id: 'One_1' }];
const given = {
	people: one,
	demands: one,
	quotes: one,
	topics: one,
	events: one,
	differences: one,
	terms: one,
	corrections: one,
};
const story = makeStory(given);

test('the address of every kind of entry is part of the contract', () => {
	const addresses = makeEntries(given).map(addressOf);
	assert.deepEqual(addresses, [
		'/',
		'/parties/union/',
		'/parties/company/',
		'/people/One_1/',
		'/demands/One_1/',
		'/quotes/One_1/',
		'/topics/One_1/',
		'/timeline/#One_1',
		'/differences/One_1/',
		'/sources/report/',
		'/glossary/#One_1',
		'/corrections/#One_1',
	]);
});

test('the addresses of cards, oEmbed, status and editions are part of the contract', () => {
	assert.deepEqual(
		[
			cardAddress('quotes/One_1'),
			cardAddress('timeline'),
			oembedAddress('quotes/One_1'),
			statusAddress({ collection: 'quotes', id: 'One_1' }),
			editionAddress(3),
		],
		[
			'/embed/quotes/One_1/',
			'/embed/timeline/',
			'/oembed/quotes/One_1.json',
			'/status/quotes/One_1.json',
			'/edition/3/',
		],
	);
});

test('every entry has an address that belongs to the site', () => {
	assert.deepEqual(
		makeEntries(given)
			.map(addressOf)
			.filter((address) => !isAddress(story, address)),
		[],
	);
});

test('the fixed pages belong to the site', () => {
	assert.equal(FIXED_PAGES.length, 14);
	assert.deepEqual(
		FIXED_PAGES.filter((address) => !isAddress(story, address)),
		[],
	);
});

const NOWHERE = [
	'/quotes/nobody/',
	'/quotes/one_1/',
	'/quotes/One_1',
	'/quotes/One_1/more/',
	'/quotes',
	'/events/One_1/',
	'/terms/One_1/',
	'/nothing/',
	'//example.org/',
	'',
	'/timeline/#nobody',
	'/timeline/#',
	'/glossary/#nobody',
	'/corrections/#nobody',
	'/quotes/#One_1',
	'/quotes/One_1/?a=1',
];
for (const address of NOWHERE)
	test(`the address “${address}” leads nowhere`, () =>
		assert.equal(isAddress(story, address), false));

test('exactly these eight collections have a page for each entry', () => {
	assert.deepEqual(
		[...COLLECTIONS_WITH_PAGE],
		['topics', 'parties', 'people', 'demands', 'quotes', 'differences', 'sources', 'figures'],
	);
});
