import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../../src/views/place-labels.ts';
import { timelineView } from '../../src/views/timeline.ts';
import type { Panel } from '../../src/views/timeline-panel.ts';
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

/** Where the events of a panel stand on its ruler, in rem from the top. */
function onRuler(panel: Panel | undefined): number[] {
	const places = panel?.layout.places ?? [];
	// Half of a line of a label that is not large.
	return places.map(({ label, mark }) => label + 0.65 + mark);
}

const near = (one: number, other: number) =>
	assert.ok(Math.abs(one - other) < 1e-9, `${one} ${other}`);

test('inside a panel equal numbers of days are equal lengths, and an event of several days is as long as they are', () => {
	const days = timelineView(story).panels[1]?.layout.ticks.step ?? 0;
	const smaller = makeStory({
		events: [
			{ id: 'a', date: '2019-06-07' },
			{ id: 'b', date: '2019-06-08/2019-06-09' },
			{ id: 'c', date: '2019-06-09~' },
			{ id: 'd', date: '2019-06-11', planned: true },
		],
	});
	const { panels } = timelineView(smaller);
	const [a = 0, b = 0, c = 0, d = 0] = onRuler(panels[0]);
	near(b - a, days);
	near(c - a, 2 * days);
	near(d - a, 4 * days);
	assert.deepEqual(
		panels[0]?.layout.places.map(({ length }) => length > 0),
		[false, true, false, false],
	);
	near(panels[0]?.layout.places[1]?.length ?? 0, days);
	assert.deepEqual(
		panels[0]?.layout.places.map(({ wait }) => wait),
		[0, 1, 1, 2],
	);
});

test('labels of one side never overlap, lie inside their panel, and use both sides', () => {
	const crowded = makeStory({
		events: Array.from({ length: 12 }, (_, i) => ({
			id: `e${i}`,
			date: `2019-06-0${1 + Math.floor(i / 3)}`,
			title: 'A title that takes more than one line of a label beside the ruler',
		})),
	});
	const layout = timelineView(crowded).panels[0]?.layout;
	assert.ok(layout);
	for (const side of [true, false]) {
		const tops: number[] = layout.places
			.filter(({ isBefore }) => isBefore === side)
			.map(({ label }) => label);
		assert.equal(tops.length, 6);
		for (const [i, top] of tops.entries()) assert.ok(i === 0 || top - (tops[i - 1] ?? 0) > 2.6);
		assert.ok((tops[0] ?? -1) >= 0 && (tops.at(-1) ?? 0) + 2.6 < layout.height);
	}
});

test('of two spans that overlap each is drawn on a side of its own', () => {
	const spans = makeStory({
		events: [
			{ id: 'a', date: '2019-06-01/2019-06-20' },
			{ id: 'b', date: '2019-06-09' },
			{ id: 'c', date: '2019-06-12/2019-06-15' },
		],
	});
	const [a, , c] = timelineView(spans).panels[0]?.layout.places ?? [];
	assert.notEqual(a?.isBefore, c?.isBefore);
});

test('planned and approximate events are marked, and key days among others are large', () => {
	const panel = timelineView(story).panels[1];
	assert.deepEqual(
		panel?.marks.map(({ planned, approximate, isLarge }) => [planned, approximate, isLarge]),
		[
			[false, false, false],
			[false, false, false],
			[false, true, true],
			[true, false, false],
		],
	);
	const keyDays = timelineView(story, { onlySummary: true }).panels.flatMap(({ marks }) => marks);
	assert.deepEqual(
		keyDays.map(({ isLarge }) => isLarge),
		[false],
	);
});

test('the timeline can be limited to a span of days, a topic, or the key days', () => {
	const ids = (given: Parameters<typeof timelineView>[1]) =>
		timelineView(story, given).panels.flatMap(({ marks }) => marks.map(({ id }) => id));
	assert.deepEqual(ids({ from: '2019-06-09', to: '2019-06-10' }), ['b', 'c']);
	assert.deepEqual(ids({ topic: 't' }), ['talks', 'c']);
	assert.deepEqual(ids({ onlySummary: true }), ['c']);
	assert.deepEqual(timelineView(story, { from: '2019-01-01' }).undated, []);
});
