import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partyLayout } from '../../src/views/party-layout.ts';
import { partyRelationsView } from '../../src/views/party-relations.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];
/** The layout of so many sides; further parties beside them. */
function layoutOf(sides: number, parties: StoryGiven['parties'] = []) {
	const order = LETTERS.slice(0, sides);
	const story = makeStory({
		story: { parties: order },
		parties: [...order.map((id) => ({ id })), ...parties].map((one) => ({ ...one })),
	});
	for (const id of ['union', 'company']) story.parties.delete(id);
	return partyLayout(partyRelationsView(story));
}
const broker = { id: 'broker', kind: 'go-between' as const };
const court = (id: string, ...to: string[]) => ({
	id,
	kind: 'court' as const,
	relations: to.map((one) => ({ to: one, as: 'heard' })),
});
const order = ({ boxes }: ReturnType<typeof layoutOf>) =>
	boxes.map(({ member }) => member.name.id).join(' ');

test('two sides have the go-betweens in a column between them', () => {
	const layout = layoutOf(2, [broker, { ...broker, id: 'second' }]);
	assert.equal(order(layout), 'a broker second b');
	assert.deepEqual([layout.isPair, layout.columns, layout.isJoined], [true, 3, true]);
});

test('three sides stand in one row, with the go-betweens in a row below', () => {
	const layout = layoutOf(3, [broker]);
	assert.equal(order(layout), 'a b c broker');
	assert.deepEqual([layout.isPair, layout.isWrapped, layout.columns], [false, false, 3]);
});

test('four sides stand two and two, or in one row of a wide screen when nobody goes between', () => {
	const layout = layoutOf(4, [broker]);
	assert.equal(order(layout), 'a b broker c d');
	assert.deepEqual([layout.isWrapped, layout.columns], [true, 2]);
	assert.deepEqual([layoutOf(4).isWrapped, layoutOf(4).columns], [true, 4]);
});

test('five sides stand three and two, and six three and three; the last row stands in the middle', () => {
	const five = layoutOf(5, [broker]);
	assert.equal(order(five), 'a b c broker d e');
	assert.deepEqual(
		five.boxes.map(({ ofTwo, ofColumns }) => [ofTwo, ofColumns]),
		[
			[undefined, undefined],
			[undefined, undefined],
			[undefined, undefined],
			[undefined, undefined],
			[undefined, 2],
			[2, 4],
		],
	);
	const six = layoutOf(6, [broker]);
	assert.equal(order(six), 'a b c broker d e f');
	assert.equal(six.columns, 3);
	assert.ok(six.boxes.every(({ ofTwo, ofColumns }) => !ofTwo && !ofColumns));
});

test('a line leads from the box above to the middle of each side that it is related to', () => {
	assert.deepEqual(layoutOf(2, [court('x', 'a', 'b')]).lines, [
		{ start: 50, end: 25 },
		{ start: 50, end: 75 },
	]);
	// The second side stands in the third column, after the go-between.
	const ends = layoutOf(2, [broker, court('x', 'a', 'b')]).lines.map(({ end }) => Math.round(end));
	assert.deepEqual(ends, [17, 83]);
});

test('lines of two boxes are drawn while they do not meet', () => {
	assert.equal(layoutOf(2, [court('x', 'a'), court('y', 'b')]).lines.length, 2);
	assert.equal(layoutOf(3, [court('x', 'b'), court('y', 'b')]).lines.length, 2);
});

test('lines that would meet, cross a row or end at a wrong box are left out', () => {
	assert.deepEqual(layoutOf(2, [court('x', 'a', 'b'), court('y', 'a', 'b')]).lines, []);
	assert.deepEqual(layoutOf(2, [court('x', 'b'), court('y', 'a')]).lines, []);
	// From the first of three boxes to the middle, from the middle one to the right.
	assert.deepEqual(layoutOf(3, [court('x', 'b'), court('y', 'c'), court('z', 'c')]).lines, []);
	assert.deepEqual(layoutOf(5, [court('x', 'a')]).lines, []);
	assert.deepEqual(layoutOf(4, [broker, court('x', 'a')]).lines, []);
	assert.deepEqual(
		layoutOf(
			2,
			['w', 'x', 'y', 'z'].map((id) => court(id, 'a')),
		).lines,
		[],
	);
});

test('lines to four sides are for wide screens, where these stand in one row', () => {
	const { lines, linesAreWide } = layoutOf(4, [court('x', 'd')]);
	assert.deepEqual([lines, linesAreWide], [[{ start: 50, end: 87.5 }], true]);
	assert.equal(layoutOf(3, [court('x', 'c')]).linesAreWide, false);
});

test('a story without sides has no line through the middle and nothing below', () => {
	const layout = layoutOf(0, [broker, { id: 'patients', kind: 'affected' }]);
	assert.equal(order(layout), 'broker patients');
	assert.deepEqual([layout.isJoined, layout.below], [false, []]);
});

test('a story that names no party has an empty drawing', () => {
	const { above, boxes, below, lines } = layoutOf(0);
	assert.deepEqual([above, boxes, below, lines], [[], [], [], []]);
});
