import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translatableTexts } from '../../src/schema/translatable-texts.ts';
import { translationSchema } from '../../src/schema/translation-schema.ts';

const fieldsOf = (collection: Parameters<typeof translationSchema>[0]) =>
	Object.keys(translationSchema(collection).shape);

test('a translation may have the texts of its collection, and no fact', () => {
	const topic = fieldsOf('topics');
	for (const field of ['question', 'answer', 'notKnown', 'balanceReason'])
		assert.ok(topic.includes(field), field);
	for (const field of ['order', 'publishAfter']) assert.ok(!topic.includes(field), field);
	assert.ok(!fieldsOf('quotes').includes('words'));
	assert.ok(fieldsOf('quotes').includes('translation'));
	for (const field of ['headline', 'publisher', 'byline', 'url', 'date'])
		assert.ok(!fieldsOf('sources').includes(field), field);
});

test('texts inside lists and groups keep their place', () => {
	const difference = translationSchema('differences');
	const texts = {
		accounts: { union: { position: 'Sí.' }, company: [{ position: 'No.' }, {}] },
		alsoReported: [{}, { position: 'Quizá.', locator: 'párrafo 2' }],
	};
	assert.deepEqual(difference.parse(texts), texts);
	for (const wrong of [
		{ accounts: { union: { position: 'Sí.', quote: 'q' } } },
		{ accounts: { union: { show: ['Sí.'] } } },
		{ state: 'agreed' },
	])
		assert.ok(!difference.safeParse(wrong).success, JSON.stringify(wrong));
});

test('the limits of a text are those of the original', () => {
	const party = translationSchema('parties');
	assert.ok(party.safeParse({ short: 'x'.repeat(32) }).success);
	assert.ok(!party.safeParse({ short: 'x'.repeat(33) }).success);
});

test('the translation of a story says who made it and when', () => {
	const story = translationSchema('story');
	assert.ok(!story.safeParse({ headline: 'Uno' }).success);
	assert.ok(story.safeParse({ translatedBy: 'The Desk', translatedOn: '2024-04-05' }).success);
});

test('translatable texts are found where they stand', () => {
	assert.deepEqual(
		translatableTexts('differences', {
			question: 'Is it so?',
			state: 'disputed',
			accounts: { union: [{ position: 'Yes.', quote: 'q', show: ['Yes'] }] },
			alsoReported: [{ position: 'Perhaps.', source: 'report', locator: 'paragraph 2' }],
		}),
		[
			{ path: ['question'], text: 'Is it so?' },
			{ path: ['accounts', 'union', 0, 'position'], text: 'Yes.' },
			{ path: ['alsoReported', 0, 'position'], text: 'Perhaps.' },
			{ path: ['alsoReported', 0, 'locator'], text: 'paragraph 2' },
		],
	);
});
