import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedWordsAreQuotations } from '../../src/checks/marked-words-are-quotations.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const quotes = [{ id: 'q', words: ['We won’t wait,', 'and that is *all* & more'] }];
const marked = (given: StoryGiven) => found(markedWordsAreQuotations, { quotes, ...given });
const stray = (words: string) =>
	`“${words}” is in quotation marks, but no quotation contains these words`;

test('words in marks that stand in a declared quotation are sound, with curly marks or straight', () => {
	const body =
		'He says “won’t wait” and "We won\'t\nwait," and <Term id="gang">“that is \\*all\\*</Term> & more”.';
	assert.deepEqual(
		marked({ terms: [{ id: 'gang', body }], topics: [{ id: 't', answer: 'Is it “wait”?' }] }),
		[],
	);
});

test('other words in marks are reported with the line of their block', () => {
	assert.deepEqual(
		marked({
			terms: [
				{
					id: 'gang',
					body: 'One.\n\nThey will “wait for ever” and "not\nwait".\n\n- a “*soft*” word',
				},
			],
		}),
		[
			['terms/gang.mdx', 3, stray('wait for ever')],
			['terms/gang.mdx', 3, stray('not wait')],
			['terms/gang.mdx', 6, stray('soft')],
		],
	);
});

test('words in marks run over no segment of a quotation and no letter is changed', () => {
	assert.deepEqual(
		marked({ terms: [{ id: 'gang', body: '“wait, and that” “we won’t” “Wont wait”' }] }).map(
			([, , what]) => what,
		),
		[stray('wait, and that'), stray('we won’t'), stray('Wont wait')],
	);
});

test('words in marks in our own fields are reported with their place', () => {
	const given = {
		topics: [{ id: 't', answer: 'It is “new”.', notKnown: ['Fine.', 'Is it "old"?'] }],
		demands: [
			{
				id: 'd',
				statusNote: 'A “last” word.',
				sources: [{ source: 'report', locator: 'under “Wages”' }],
			},
		],
	};
	assert.deepEqual(marked(given), [
		['demands/d.mdx', 'statusNote', stray('last')],
		['demands/d.mdx', 'sources.0.locator', stray('Wages')],
		['topics/t.mdx', 'answer', stray('new')],
		['topics/t.mdx', 'notKnown.1', stray('old')],
	]);
});

test('fields that hold the words or names of others are left alone', () => {
	assert.deepEqual(
		marked({
			sources: [{ id: 's', headline: 'Union: “No”' }],
			people: [{ id: 'ann', name: 'Ann “Andy” Amber' }],
			quotes: [{ id: 'q2', words: ['She said “go” to us'] }],
		}),
		[],
	);
});

test('the headline of the story is held to the rule', () => {
	assert.deepEqual(marked({ story: { headline: 'Union “furious”' } }), [
		['story.mdx', 'headline', stray('furious')],
	]);
});

test('the quotation marks of every language are held to the rule', () => {
	for (const body of ['Sie „warten“ und „won’t wait,“', '«warten», «won’t wait,»', '»warten«'])
		assert.deepEqual(marked({ terms: [{ id: 'gang', body }] }), [
			['terms/gang.mdx', 1, stray('warten')],
		]);
});
