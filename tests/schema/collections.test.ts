import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionNames, collections } from '../../src/schema/collections.ts';
import { makeEntries } from '../make-story.ts';

const one = [{ id: 'one' }];
const entries = makeEntries({
	people: one,
	demands: one,
	quotes: one,
	topics: one,
	events: one,
	differences: one,
	figures: one,
	terms: one,
	corrections: one,
});
const dataOf = (name: string) =>
	entries.find((entry) => entry.collection === name)?.data ?? assert.fail(`no ${name}`);

for (const name of collectionNames) {
	test(`an entry of ${name} refuses an unknown field and is valid without it`, () => {
		const sound = dataOf(name);
		assert.equal(collections[name].safeParse(sound).success, true);
		const issues = collections[name].safeParse({ ...sound, colour: 'red' }).error?.issues;
		assert.deepEqual(
			issues?.map(({ code, path }) => [code, path]),
			[['unrecognized_keys', []]],
		);
	});

	test(`every field of ${name} has a description for the content reference`, () => {
		const bare = Object.entries(collections[name].shape)
			.filter(([, field]) => !field.description)
			.map(([field]) => field);
		assert.deepEqual(
			bare.filter((field) => field !== 'inSummary'),
			[],
		);
	});
}

const refuses = (name: keyof typeof collections, change: object) =>
	assert.equal(
		collections[name].safeParse({ ...dataOf(name), ...change }).success,
		false,
		JSON.stringify(change),
	);

test('unknown fields are refused inside lists and records too', () => {
	refuses('quotes', { alsoIn: [{ source: 'report', wording: 'same', page: 1 }] });
	refuses('demands', { sources: [{ source: 'report', page: 1 }] });
	refuses('parties', { relations: [{ to: 'company', as: 'faces', since: 2019 }] });
	refuses('people', { namedAs: [{ name: 'P.', source: 'report', page: 1 }] });
	refuses('story', { balance: { maxShareOfQuotedWords: 0.6, minShare: 0.1 } });
	refuses('differences', {
		accounts: { union: { none: 'not found', asOf: '2024-03-04', source: 'report' } },
	});
});

test('every entry but the story may be held back, until a day or a time of day', () => {
	for (const name of collectionNames) {
		const takes = (change: object) =>
			collections[name].safeParse({ ...dataOf(name), ...change }).success;
		const isHeld = name !== 'story';
		assert.equal(takes({ draft: true }), isHeld, name);
		for (const day of ['2026-12-01', '2026-12-01T14:00'])
			assert.equal(takes({ publishAfter: day }), isHeld, name);
		for (const wrong of [
			'2026-12',
			'2026-02-30',
			'2026-12-01/2026-12-02',
			'2026-12-01T25:00',
			'May',
		])
			assert.equal(takes({ publishAfter: wrong }), false, wrong);
	}
});

test('the language of a story is a language tag', () => {
	for (const language of ['english', 'e', 'en_US', 'en-', 'en US', 'en-x'])
		refuses('story', { language });
	for (const language of ['en', 'mi', 'zh-Hant', 'es-419'])
		assert.equal(collections.story.safeParse({ ...dataOf('story'), language }).success, true);
});

test('a story sets at least two parties side by side', () =>
	refuses('story', { parties: ['union'] }));

test('the balance limit lies between a half and one', () => {
	refuses('story', { balance: { maxShareOfQuotedWords: 0.4 } });
	refuses('story', { balance: { maxShareOfQuotedWords: 1.1 } });
});

test('an account has one of its forms and not two at once', () => {
	const account = (value: object) => ({
		accounts: { union: value, company: { none: 'declined', asOf: '2024-03-04' } },
	});
	const difference = dataOf('differences');
	for (const sound of [
		{ position: 'So.', quote: 'one', segments: [1] },
		{ position: 'So.', source: 'report', locator: 'page 4' },
		[
			{ position: 'So.', quote: 'one' },
			{ position: 'Not so.', source: 'report' },
		],
	]) {
		assert.equal(
			collections.differences.safeParse({ ...difference, ...account(sound) }).success,
			true,
			JSON.stringify(sound),
		);
	}
	for (const wrong of [
		{ position: 'So.', quote: 'one', source: 'report' },
		{ quote: 'one' },
		{ none: 'declined' },
		{ none: 'silent', asOf: '2024-03-04' },
		{ position: 'So.', quote: 'one', segments: [0] },
		[],
	])
		refuses('differences', account(wrong));
});

test('a correction names what it affects by collection and id, or the story', () => {
	refuses('corrections', { affects: ['q-one'] });
	refuses('corrections', { affects: [] });
	assert.equal(
		collections.corrections.safeParse({
			...dataOf('corrections'),
			affects: ['story', 'quotes/q-one'],
		}).success,
		true,
	);
});

test('demands, events and people need a source', () => {
	for (const name of ['demands', 'events', 'people'] as const) refuses(name, { sources: [] });
});
