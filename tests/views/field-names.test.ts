import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '../../src/schema/collections.ts';
import { fieldName } from '../../src/views/field-names.ts';
import { isBareKey } from '../../src/words/is-bare-key.ts';
import { wordsIn } from '../../src/words/words-in.ts';

/** Fields that order or hold back entries or belong to the edition: no change of them is shown. */
const NEVER_SHOWN = [
	'asOf',
	'balance',
	'draft',
	'edition',
	'editionDate',
	'hue',
	'inSummary',
	'language',
	'leadSource',
	'mark',
	'order',
	'publishAfter',
];

test('every field whose changes readers see has a name in words/', () => {
	const fields = Object.values(collections).flatMap(({ shape }) => Object.keys(shape));
	assert.ok(fields.length > 100);
	// `dateInWords` is shown in the place of `date`.
	const shown = new Set(fields.map((field) => field.replace(/InWords$/, '')));
	const unnamed = [...shown].filter((field) => !isBareKey(`field.${field}`)).sort();
	assert.deepEqual(unnamed, NEVER_SHOWN);
});

test('a field that an earlier edition had is named after its key', () =>
	assert.equal(fieldName(wordsIn('en'), 'spokenThrough'), 'Spoken through'));
