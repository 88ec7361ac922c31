import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inScript, pageJsonLd } from '../../src/formats/page-json-ld.ts';
import { frameView } from '../../src/views/frame.ts';
import { subjectView } from '../../src/views/subject.ts';
import type { SubjectKey } from '../../src/views/subject-key.ts';
import { makeStory } from '../make-story.ts';

const DAY = '2024-03-04';
const absolute = (address: string) => `https://news.example/some/path${address}`;
const story = makeStory({
	story: { edition: 2, editionDate: '2024-04-05' },
	people: [{ id: 'ann', name: 'Ann', role: 'secretary', party: 'union' }],
	quotes: [
		{ id: 'q', speakers: ['ann'], words: ['One,', 'two.'] },
		{ id: 'r', speakers: ['company'], words: ['Whole.'], saidOn: 'unknown' },
		{ id: 'part', leadIn: 'It asked', excerptNote: 'part of a sentence' },
		{
			id: 'foreign',
			words: ['Alles.'],
			attribution: 'translated',
			translation: { from: 'de', by: 'the desk', words: ['All of it.'] },
		},
	],
	differences: [
		{
			id: 'd',
			accounts: {
				union: { position: 'It is so.', quote: 'q' },
				company: { none: 'declined', asOf: DAY },
			},
		},
	],
	events: [{ id: 'e', title: 'It happens', inSummary: true }],
	terms: [{ id: 'word', name: 'Word', body: 'What it means.' }],
	corrections: [{ id: 'c', affects: ['quotes/q'] }],
	sources: [{ id: 'report', url: 'https://paper.example/report' }],
});
const picture = { url: absolute('/og/x.png'), width: 1200, height: 630 };
const ld = (
	key?: SubjectKey,
	crumbs: { title: string; address: string }[] | undefined = [{ title: 'List', address: '/list/' }],
) =>
	pageJsonLd(
		{
			frame: frameView(story),
			title: 'Title',
			description: 'Description',
			url: absolute('/page/'),
			crumbs,
			subject: key && subjectView(story, key),
			picture,
		},
		absolute,
	);
// The data as its readers parse it.
const plain = (data: unknown) => JSON.parse(JSON.stringify(data));
const REPORT = {
	'@type': 'CreativeWork',
	name: 'Headline of report',
	publisher: { '@type': 'Organization', name: 'The Paper' },
	url: 'https://paper.example/report',
};
const UNION = { '@type': 'Organization', name: 'The union', url: absolute('/parties/union/') };

test('a page is an article with its picture, dates, publisher and licence, at the top level', () => {
	const [article, way] = plain(ld());
	assert.deepEqual(article, {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: 'Title',
		description: 'Description',
		url: absolute('/page/'),
		inLanguage: 'en-NZ',
		image: { '@type': 'ImageObject', url: absolute('/og/x.png'), width: '1200', height: '630' },
		datePublished: '2024-04-05',
		dateModified: '2024-04-05',
		author: { '@type': 'Organization', name: 'The Desk' },
		publisher: {
			'@type': 'Organization',
			name: 'The Desk',
			logo: {
				'@type': 'ImageObject',
				url: absolute('/apple-touch-icon.png'),
				width: '180',
				height: '180',
			},
		},
		license: 'https://example.org/licence',
	});
	assert.deepEqual(
		way.itemListElement.map((one: { position: number; name: string; item: string }) => [
			one.position,
			one.name,
			one.item,
		]),
		[
			[1, 'The roster', absolute('/')],
			[2, 'List', absolute('/list/')],
			[3, 'Title', absolute('/page/')],
		],
	);
});

test('the front page has no breadcrumbs, and is based on the lead source', () => {
	const all = pageJsonLd(
		{
			frame: frameView(story),
			title: 'T',
			description: 'D',
			url: absolute('/'),
			subject: subjectView(story, 'story'),
		},
		absolute,
	);
	assert.equal(all.length, 1);
	assert.deepEqual(plain(all)[0].isBasedOn, [REPORT]);
	assert.equal('image' in all[0], false);
});

test('a quotation has its words, its speakers, the exact day and its source', () => {
	assert.deepEqual(plain(ld('quotes/q'))[0].mainEntity, {
		'@type': 'Quotation',
		text: '“One,” “two.”',
		spokenByCharacter: [
			{ '@type': 'Person', name: 'Ann', description: 'secretary', url: absolute('/people/ann/') },
		],
		dateCreated: DAY,
		isBasedOn: REPORT,
	});
	const other = plain(ld('quotes/r'))[0].mainEntity;
	assert.deepEqual(
		[other.text, other.spokenByCharacter[0]['@type'], 'dateCreated' in other],
		['Whole.', 'Organization', false],
	);
});

test('a quotation that is a part has our words before it, and that it is one', () => {
	const { mainEntity } = plain(ld('quotes/part'))[0];
	assert.deepEqual(mainEntity.disambiguatingDescription, [
		'It asked',
		'Shown in part: part of a sentence.',
	]);
});

test('a translation has its original', () => {
	const { text, translationOfWork } = plain(ld('quotes/foreign'))[0].mainEntity;
	assert.deepEqual(
		[text, translationOfWork],
		['All of it.', { '@type': 'Quotation', text: 'Alles.', inLanguage: 'de' }],
	);
});

test('parties, people, accounts, events and terms are what schema.org calls them', () => {
	assert.deepEqual(plain(ld('parties/union'))[0].mainEntity, { ...UNION, alternateName: 'union' });
	assert.deepEqual(plain(ld('people/ann'))[0].mainEntity, {
		'@type': 'Person',
		name: 'Ann',
		description: 'secretary',
		affiliation: UNION,
	});
	assert.deepEqual(plain(ld('differences/d'))[0].mainEntity, [
		{ '@type': 'Claim', name: 'It is so.', author: UNION, appearance: REPORT },
	]);
	assert.deepEqual(plain(ld('timeline'))[0].mainEntity, [
		{ '@type': 'Event', name: 'It happens', startDate: DAY, url: absolute('/timeline/#e') },
	]);
	assert.deepEqual(plain(ld('glossary'))[0].mainEntity.hasDefinedTerm, [
		{
			'@type': 'DefinedTerm',
			name: 'Word',
			description: 'What it means.',
			url: absolute('/glossary/#word'),
		},
	]);
});

test('a correction is part of the article it affects', () => {
	assert.deepEqual(plain(ld('quotes/q'))[0].correction, [
		{
			'@type': 'CorrectionComment',
			text: 'Before: One. Now: Two.',
			datePublished: DAY,
			url: absolute('/corrections/#c'),
		},
	]);
	assert.equal('correction' in ld('quotes/r')[0], false);
});

test('of many corrections the article names the two that its page shows', () => {
	const corrected = makeStory({
		quotes: [{ id: 'q' }],
		corrections: ['2024-01-01', '2024-01-02', '2024-01-03'].map((date, i) => ({
			id: `c${i}`,
			date,
			affects: ['quotes/q'],
		})),
	});
	const [article] = pageJsonLd(
		{
			frame: frameView(corrected),
			title: 'T',
			description: 'D',
			url: absolute('/'),
			subject: subjectView(corrected, 'quotes/q'),
		},
		absolute,
	);
	assert.deepEqual(
		plain([article])[0].correction.map(({ url }: { url: string }) => url),
		[absolute('/corrections/#c2'), absolute('/corrections/#c1')],
	);
});

test('no text can close the script element it is in', () => {
	const text = inScript({ a: '</script><!--' });
	assert.doesNotMatch(text, /</);
	assert.deepEqual(JSON.parse(text), { a: '</script><!--' });
});

test('authors and the publisher’s policies are named; a page of a question has its own authors', () => {
	const told = makeStory({
		story: {
			authors: [{ name: 'Ann', role: 'reporter', url: 'https://news.example/ann' }],
			publisher: {
				name: 'The Desk',
				correctionsPolicy: 'https://news.example/corrections',
				publishingPrinciples: 'https://news.example/ethics',
				ownershipFundingInfo: 'https://news.example/owners',
			},
		},
		topics: [{ id: 't', authors: [{ name: 'Bob' }] }],
	});
	const article = (key: SubjectKey) =>
		pageJsonLd(
			{
				frame: frameView(told),
				title: 'A title',
				description: 'A description',
				url: absolute('/'),
				subject: subjectView(told, key),
			},
			absolute,
		)[0];
	assert.deepEqual(article('story').author, [
		{ '@type': 'Person', name: 'Ann', jobTitle: 'reporter', url: 'https://news.example/ann' },
	]);
	assert.deepEqual(article('topics/t').author, [{ '@type': 'Person', name: 'Bob' }]);
	const { correctionsPolicy, publishingPrinciples, ownershipFundingInfo } = article('story')
		.publisher as unknown as Record<string, string>;
	assert.deepEqual(
		[correctionsPolicy, publishingPrinciples, ownershipFundingInfo],
		[
			'https://news.example/corrections',
			'https://news.example/ethics',
			'https://news.example/owners',
		],
	);
});

test('a speaker whom the source does not name has a description and no name', () => {
	const told = makeStory({
		people: [
			{ id: 'nurse', name: 'A nurse', role: 'nurse', anonymous: true, why: 'She asked for it.' },
		],
		quotes: [{ id: 'q', speakers: ['nurse'] }],
	});
	const [article] = pageJsonLd(
		{
			frame: frameView(told),
			title: 'A title',
			description: 'A description',
			url: absolute('/'),
			subject: subjectView(told, 'quotes/q'),
		},
		absolute,
	);
	assert.deepEqual((article.mainEntity as { spokenByCharacter?: unknown }).spokenByCharacter, [
		{ '@type': 'Person', description: 'A nurse, nurse, not named by the source' },
	]);
});
