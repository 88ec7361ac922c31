import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../../src/views/place-labels.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { makeStory } from '../make-story.ts';

test('labels that have room stay where they are', () => {
	assert.deepEqual(
		placeLabels([
			{ at: 0, size: 2 },
			{ at: 5, size: 2 },
			{ at: 9, size: 2 },
		]),
		[0, 5, 9],
	);
});

test('labels at the same place move apart evenly, keep their order and never rise above the top', () => {
	assert.deepEqual(
		placeLabels([
			{ at: 10, size: 2 },
			{ at: 10, size: 2 },
			{ at: 10, size: 2 },
		]),
		[8, 10, 12],
	);
	assert.deepEqual(
		placeLabels([
			{ at: 0, size: 2 },
			{ at: 0, size: 2 },
		]),
		[0, 2],
	);
	const sizes = [3, 1, 2, 5, 1, 1];
	const tops = placeLabels(sizes.map((size, i) => ({ at: [0, 1, 1, 4, 20, 20.5][i] ?? 0, size })));
	for (const [i, top] of tops.entries())
		assert.ok(top >= (i === 0 ? 0 : (tops[i - 1] ?? 0) + (sizes[i - 1] ?? 0)) - 1e-9);
});

const story = makeStory({
	topics: [{ id: 't' }],
	events: [
		{ id: 'fine', date: '2013-06-25' },
		{ id: 'talks', date: '2018-06', topics: ['t'] },
		{ id: 'a', date: '2019-06-07' },
		{ id: 'b', date: '2019-06-08/2019-06-09' },
		{ id: 'c', date: '2019-06-09~', topics: ['t'], inSummary: true },
		{ id: 'd', date: '2019-06-11', planned: true },
		{ id: 'undated', date: 'unknown' },
	],
});

test('each panel has one scale, a dense month is drawn by day, and the time left out is given in words', () => {
	const { panels, undated } = timelineView(story);
	assert.deepEqual(
		panels.map(({ scale, marks, gap }) => [scale, marks.map(({ id }) => id).join(' '), gap]),
		[
			['by year', 'fine talks', undefined],
			['by day', 'a b c d', '11 months pass'],
		],
	);
	assert.deepEqual(
		undated.map(({ id }) => id),
		['undated'],
	);
});

test('inside a panel equal numbers of days are equal lengths, and an event of several days has a beginning and an end', () => {
	const places = timelineView(story).panels[1]?.wide.places ?? [];
	const [a, b, c, d] = places.map(({ top }) => top);
	assert.ok(Math.abs((c ?? 0) - (b ?? 0) - ((b ?? 0) - (a ?? 0))) < 1e-9);
	assert.ok(Math.abs((d ?? 0) - (a ?? 0) - 4 * ((b ?? 0) - (a ?? 0))) < 1e-9);
	assert.ok((places[1]?.bottom ?? 0) > (places[1]?.top ?? 0));
	assert.equal(places[0]?.bottom, places[0]?.top);
});

test('planned and approximate events are marked, and a narrow panel is at least as high as a wide one', () => {
	const panel = timelineView(story).panels[1];
	assert.deepEqual(
		panel?.marks.map(({ planned, approximate }) => [planned, approximate]),
		[
			[false, false],
			[false, false],
			[false, true],
			[true, false],
		],
	);
	assert.ok((panel?.narrow.height ?? 0) >= (panel?.wide.height ?? 0));
});

test('the timeline can be limited to a span of days, a topic, or the key days', () => {
	const ids = (given: Parameters<typeof timelineView>[1]) =>
		timelineView(story, given).panels.flatMap(({ marks }) => marks.map(({ id }) => id));
	assert.deepEqual(ids({ from: '2019-06-09', to: '2019-06-10' }), ['b', 'c']);
	assert.deepEqual(ids({ topic: 't' }), ['talks', 'c']);
	assert.deepEqual(ids({ onlySummary: true }), ['c']);
	assert.deepEqual(timelineView(story, { from: '2019-01-01' }).undated, []);
});
