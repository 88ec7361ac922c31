import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInSource } from '../../../src/desk/drafts/names-in-source.ts';
import { quotedPassages } from '../../../src/desk/texts/quoted-passages.ts';

const names = (text: string) =>
	namesInSource(text, quotedPassages(text)).map(({ name, isPerson, role }) =>
		[name, isPerson ? 'person' : 'organisation', ...(role ? [role] : [])].join(', '),
	);

test('people and organisations are found once, by their fullest names, with what they are', () => {
	const text = `Ferry Crews’ Guild
News release

The Ferry Crews’ Guild met. “No,” Brackwell said. Jonty Brackwell, a deck-
hand for eleven years, was alone.

Nerys Coldwater, who leads the Island Council, spoke. According to the Guild, “nobody asked”.`;
	assert.deepEqual(names(text), [
		'Ferry Crews’ Guild, organisation',
		'Jonty Brackwell, person, deckhand for eleven years',
		'Nerys Coldwater, person, leads the Island Council',
		'Island Council, organisation',
	]);
});

test('a place at the beginning of a name is where it stands in the text', () => {
	const text = 'But Orla Tamsett, the secretary of the Alliance, left.';
	const [first] = namesInSource(text, []);
	assert.equal(text.slice(first?.start, first?.end), 'Orla Tamsett');
});

test('titles make nobody an organisation, and two people are not one', () => {
	assert.deepEqual(
		names(
			'“No,” Senate President Orla Tamsett said. “No,” Tamsett and Quellborn said. Saltreach Harbour is old. “Yes,” Saltreach said.',
		),
		['Senate President Orla Tamsett, person', 'Saltreach Harbour, organisation'],
	);
});

test('a text without names has none', () => {
	assert.deepEqual(names('The boat sailed. In May it rained, and On It Went.'), []);
});
