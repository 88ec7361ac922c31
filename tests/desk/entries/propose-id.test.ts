import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeId } from '../../../src/desk/entries/propose-id.ts';
import { ID_PATTERN } from '../../../src/schema/fields.ts';

const none = new Set<string>();

test('an id is made of the telling words, without accents and with the prefix of its collection', () => {
	assert.equal(proposeId('people', 'Inés Ærøskøbing-Łódź', none), 'ines-aeroskobing-lodz');
	assert.equal(proposeId('quotes', 'On the talks of that weekend', none), 'q-talks-weekend');
	assert.equal(proposeId('events', 'The event is planned', none), 'event-planned');
	assert.equal(proposeId('topics', 'Why did the talks end?', none), 'why-did-talks-end');
	assert.equal(
		proposeId('sources', 'The Ashkerry Lantern 2024-04-02', none),
		'the-ashkerry-lantern-2024-04-02',
	);
});

test('an id that is taken, in whatever case, or reserved, gets a number', () => {
	const taken = new Set(['Orla-Tamsett', 'orla-tamsett-2']);
	assert.equal(proposeId('people', 'Orla Tamsett', taken), 'orla-tamsett-3');
	assert.equal(proposeId('terms', 'Constructor', none), 'constructor-2');
	assert.equal(proposeId('topics', 'Index', none), 'index-2');
});

test('every proposal is an id, whatever the words', () => {
	for (const words of [
		'',
		'???',
		'東京',
		'the of',
		'-',
		'😀',
		'x'.repeat(300),
		"it's 5 o’clock",
		'CON',
	])
		for (const collection of ['quotes', 'people', 'demands'] as const) {
			const id = proposeId(collection, words, none);
			assert.match(id, ID_PATTERN, words);
			assert.ok(id.length <= 60, id);
		}
	assert.equal(proposeId('people', '東京', none), 'person');
	assert.equal(proposeId('quotes', '東京', none), 'quotation');
});
