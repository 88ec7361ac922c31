// Of the running heads that are printed one over the other, a sheet keeps that of its section.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontRuns } from '../../../src/integrations/print/font-runs.ts';
import { readContent } from '../../../src/integrations/print/read-content.ts';
import { chooseRunningHeads } from '../../../src/integrations/print/running-heads.ts';

test('a line is set from one file for each stretch of a script', () => {
	assert.deepEqual(fontRuns('Where accounts differ – “so”'), ['latin']);
	assert.deepEqual(fontRuns('Źródła'), ['latin-ext', 'latin', 'latin-ext', 'latin']);
	assert.deepEqual(fontRuns('أين تختلف', 'Arab'), ['arabic', 'latin', 'arabic']);
});

/** A line of text as Chromium writes it: a block for each word and each space. */
const line = (words: string[], x = 10, y = 20) =>
	words
		.map(
			(word) =>
				`BT\n${word === ' ' ? '/F2' : '/F1'} 10 Tf\n1 0 0 -1 ${x} ${y} Tm\n(${word}) Tj\nET\n`,
		)
		.join('');

test('all heads are removed but one, each with all its blocks', () => {
	const texts = [['a'], ['b', ' ', 'c'], ['d', ' ', 'e', ' ', 'f']];
	const stream = `${texts.map((words) => line(words)).join('')}BT\n/F3 10 Tf\n1 0 0 -1 90 20 Tm\n(g) Tj\nET\n`;
	const files = texts.map((words) => words.map((word) => (word === ' ' ? 'latin' : 'arabic')));
	for (const [chosen, left] of ['ag', 'b cg', 'd e fg'].entries()) {
		let kept = stream;
		for (const { start, end } of chooseRunningHeads(readContent(stream), files, chosen).reverse())
			kept = kept.slice(0, start) + kept.slice(end);
		assert.equal([...kept.matchAll(/\((.)\)/g)].map(([, word]) => word).join(''), left);
	}
	assert.throws(
		() => chooseRunningHeads(readContent(stream), [...files, ['latin', 'arabic', 'latin']], 0),
		/4 running heads were not found/,
	);
});
