import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../src/formats/table.ts';
import { tableColumns } from '../../src/formats/table-columns.ts';
import { tableMetadata } from '../../src/formats/table-metadata.ts';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { publishing } from '../../src/schema/publishing.ts';
import { dataEntries } from '../../src/views/story-data.ts';
import { makeStory } from '../make-story.ts';

const absolute = (address: string) => `https://news.example/strike${address}`;
const story = makeStory({
	quotes: [
		{
			id: 'q',
			title: '=1+2',
			words: ['One, “two”,', 'three.'],
			checked: { on: '2024-03-05', by: 'A desk', against: 'full text' },
			alsoIn: [{ source: 'report', wording: 'same' }],
			body: 'Said at noon.[@report]',
		},
		{ id: 'r', title: '@all', words: ['-5 degrees'] },
	],
	corrections: [{ id: 'c', affects: ['quotes/q'] }],
});
const csv = table('quotes', dataEntries(story, 'quotes'), absolute);
const [header = '', first = '', second = ''] = csv.split('\r\n');

test('the header has the documented columns in their order', () => {
	assert.equal(
		header,
		tableColumns('quotes')
			.map(({ name }) => name)
			.join(','),
	);
	const documented = JSON.parse(tableMetadata('https://example.org/licence', absolute)).tables as {
		url: string;
		tableSchema: { columns: { name: string }[] };
	}[];
	assert.equal(
		documented
			.find(({ url }) => url === absolute('/data/quotes.csv'))
			?.tableSchema.columns.map(({ name }) => name)
			.join(','),
		header,
	);
});

test('every field that readers may see has a column with a description', () => {
	for (const name of collectionNames) {
		const columns = tableColumns(name);
		for (const field of Object.keys(collections[name].shape))
			assert.equal(
				columns.some((column) => column.name === field || column.name.startsWith(`${field}.`)),
				!(field in publishing),
				`${name}.${field}`,
			);
		assert.deepEqual(
			columns.filter(({ describes }) => describes === '').map((column) => `${name}.${column.name}`),
			[],
		);
		assert.equal(new Set(columns.map((column) => column.name)).size, columns.length, name);
	}
});

test('lists have a bar between their values, nested fields a column each, deeper values are JSON', () => {
	assert.match(first, /^q,https:\/\/news\.example\/strike\/quotes\/q\/,/);
	assert.ok(first.includes('"One, “two”, | three."'));
	assert.ok(first.includes(',2024-03-05,A desk,full text,'));
	assert.ok(first.includes('"[{""source"":""report"",""wording"":""same""}]"'));
	assert.ok(first.endsWith(',Said at noon.,c'));
});

test('a cell that a spreadsheet would run as a formula begins with an apostrophe', () => {
	assert.ok(first.includes(",'=1+2,"));
	assert.ok(second.includes(",'@all,") && second.includes(",'-5 degrees,"));
});

test('a cell of several paragraphs is quoted, though it has neither comma nor quotation mark', () => {
	const paragraphs = makeStory({ quotes: [{ id: 'q', body: 'First.\n\nSecond.' }] });
	const text = table('quotes', dataEntries(paragraphs, 'quotes'), absolute);
	assert.match(text, /,"First\.\n+Second\.",/);
});
