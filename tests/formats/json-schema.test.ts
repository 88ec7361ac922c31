import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { collectionSchema } from '../../src/formats/json-schema.ts';
import { storyDataSchema } from '../../src/formats/story-data-schema.ts';
import { storyJson } from '../../src/formats/story-json.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { publishing } from '../../src/schema/publishing.ts';
import { storyData } from '../../src/views/story-data.ts';
import { makeStory } from '../make-story.ts';

const absolute = (address: string) => `https://news.example/strike${address}`;

function validator() {
	const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
	addFormats.default(ajv);
	for (const name of collectionNames) ajv.addSchema(collectionSchema(name, absolute));
	return ajv.compile(storyDataSchema(absolute));
}

const story = makeStory({
	quotes: [{ id: 'q', words: ['One,', 'two.'] }],
	people: [{ id: 'somebody' }],
	demands: [{ id: 'd', date: '2024-03~' }],
	topics: [
		{
			id: 't',
			notKnown: ['Who asked.[@report, page 2]'],
			body: 'Why.[@report]\n\n<Quote id="q" segments="2" />',
		},
	],
	events: [{ id: 'e', date: '2024-03-01/2024-03-02' }],
	differences: [{ id: 'w' }],
	figures: [{ id: 'quay' }],
	terms: [{ id: 'gang' }],
	corrections: [{ id: 'c', affects: ['quotes/q'] }],
});
const data = JSON.parse(storyJson(storyData(story), absolute));

test('the schema accepts a story that has an entry of each collection', () => {
	const validate = validator();
	for (const name of collectionNames) assert.ok(data.entries[name].length > 0, name);
	assert.equal(validate(data), true, JSON.stringify(validate.errors, null, 1));
});

test('the schema knows no field that is for editors alone', () => {
	for (const name of collectionNames) {
		const { properties } = collectionSchema(name, absolute) as { properties: object };
		const shown = Object.keys(publishing).filter((field) => field in properties);
		assert.deepEqual(shown, [], name);
	}
});

test('the schema refuses a field that is unknown, missing, or not a date', () => {
	const validate = validator();
	const changed = (change: (copy: typeof data) => void) => {
		const copy = structuredClone(data);
		change(copy);
		return validate(copy);
	};
	assert.equal(
		changed((copy) => {
			copy.entries.quotes[0].fields.mood = 'angry';
		}),
		false,
	);
	assert.equal(
		changed((copy) => {
			delete copy.entries.quotes[0].fields.words;
		}),
		false,
	);
	assert.equal(
		changed((copy) => {
			copy.entries.events[0].fields.date = 'last spring';
		}),
		false,
	);
	assert.equal(
		changed((copy) => {
			copy.entries.corrections[0].fields.date = '2024-13-01';
		}),
		false,
	);
	assert.equal(
		changed((copy) => {
			copy.entries.topics[0].body[0].sources = 'report';
		}),
		false,
	);
	assert.equal(
		changed((copy) => {
			copy.version = 2;
		}),
		false,
	);
});

test('a schema describes each field in the words of the content model, and says where an id points', () => {
	const { properties } = collectionSchema('quotes', absolute) as {
		properties: Record<string, { description: string; items?: { $comment: string } }>;
	};
	assert.match(properties.saidOn?.description ?? '', /when it was said/);
	assert.equal(properties.speakers?.items?.$comment, 'id in people or parties');
	assert.doesNotMatch(JSON.stringify(collectionSchema('differences', absolute)), /"ref"/);
});
