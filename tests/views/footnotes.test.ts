import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyView, plainText } from '../../src/views/body.ts';
import { Footnotes } from '../../src/views/footnotes.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	sources: [{ id: 'other' }],
	story: {
		body: 'One.[@report, page 1] Two.[@other] Three.[@report, page 1]\n\nFour.[@report, page 2] By <Party id="union" /> and <Party id="company">the firm</Party>.',
	},
});

test('the same place in the same source keeps its number, another place gets a new one', () => {
	const footnotes = new Footnotes(story);
	const numbers = [['report', 'page 1'], ['other'], ['report', 'page 1'], ['report', 'page 2']].map(
		([source = '', place]) => footnotes.cite(source, place).call.number,
	);
	assert.deepEqual(numbers, [1, 2, 1, 3]);
	assert.deepEqual(footnotes.notes[0]?.callIds, ['call-1', 'call-1-2']);
});

test('without places a source has one number wherever it is cited', () => {
	const footnotes = new Footnotes(story, { withPlaces: false });
	assert.deepEqual(
		[
			footnotes.cite('report', 'page 1').call.number,
			footnotes.cite('report', 'page 2').call.number,
		],
		[1, 1],
	);
	assert.equal(footnotes.notes[0]?.locator, undefined);
});

test('a note belongs to the block that calls it first', () => {
	const blocks = bodyView(story, story.story.body, new Footnotes(story));
	assert.deepEqual(
		blocks.map(({ notes }) => notes.map(({ number, locator }) => [number, locator])),
		[
			[
				[1, 'page 1'],
				[2, undefined],
			],
			[[3, 'page 2']],
		],
	);
});

test('the plain text of a body holds names and no note numbers', () => {
	const [, second] = bodyView(story, story.story.body, new Footnotes(story));
	assert.equal(plainText(second?.parts ?? []), 'Four. By union and the firm.');
});

test('citing a source that does not exist throws', () => {
	assert.throws(() => new Footnotes(story).cite('missing'), /No source has the id “missing”/);
});

test('a name from a field is plain text and never HTML', () => {
	const odd = makeStory({
		parties: [{ id: 'x', short: 'A & <b>' }],
		story: { body: 'By <Party id="x" />.[@report]' },
	});
	const [block] = bodyView(odd, odd.story.body, new Footnotes(odd));
	assert.deepEqual(
		block?.parts.flatMap((part) =>
			typeof part === 'object' && part.type === 'name' ? part.parts : [],
		),
		[{ type: 'text', text: 'A & <b>' }],
	);
	assert.equal(plainText(block?.parts ?? []), 'By A & <b>.');
});

const apart = (...sources: { id: string; kind?: 'letter'; headline?: string }[]) => {
	const footnotes = new Footnotes(makeStory({ sources }));
	for (const { id } of sources) footnotes.cite(id);
	return footnotes.notes.map((note) => note.apart);
};

test('notes of two works with the same publisher and date say which is which', () => {
	assert.deepEqual(apart({ id: 'one' }), [undefined]);
	assert.deepEqual(apart({ id: 'one' }, { id: 'two', kind: 'letter' }), ['news report', 'letter']);
	assert.deepEqual(
		apart({ id: 'one', headline: 'Roster kept' }, { id: 'two', headline: 'A vote' }),
		['Roster kept', 'A vote'],
	);
});

test('two places in one work need not be told apart', () => {
	const footnotes = new Footnotes(story);
	footnotes.cite('report', 'page 1');
	footnotes.cite('report', 'page 2');
	assert.deepEqual(
		footnotes.notes.map((note) => note.apart),
		[undefined, undefined],
	);
});
