import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataBlocks } from '../../src/views/data-blocks.ts';
import { makeStory } from '../make-story.ts';

const blocksOf = (body: string) => {
	const story = makeStory({ quotes: [{ id: 'q', words: ['One.', 'Two.'] }], story: { body } });
	return dataBlocks(story, story.story.body);
};

test('a text is its words and the sources it cites; a note leaves no space behind', () => {
	assert.deepEqual(
		blocksOf(
			'It *was* so [@report, page 1], says <Party id="union" /> [@report]. AT&T, 3 \\< 4.[@report]',
		),
		[
			{
				is: 'text',
				text: 'It was so, says union. AT&T, 3 < 4.',
				sources: [
					{ source: 'report', locator: 'page 1' },
					{ source: 'report' },
					{ source: 'report' },
				],
			},
		],
	);
});

test('a list has a line for each item; a table has a line for each row and tabs between cells', () => {
	assert.deepEqual(
		blocksOf(
			'- One\n  more.[@report]\n- Two [of](/about/) them.\n\n| a | b |\n|---|---|\n| c | d |',
		).map((block) => ('text' in block ? block.text : '')),
		['One more.\nTwo of them.', 'a\tb\nc\td'],
	);
});

test('an embedded quotation is a reference with its id and the segments shown', () => {
	assert.deepEqual(blocksOf('<Quote id="q" segments="2" />\n\n## Why'), [
		{ is: 'quote', id: 'q', segments: '2' },
		{ is: 'heading', text: 'Why', sources: [] },
	]);
});
