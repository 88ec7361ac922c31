// Where the boxes of who is who stand, and the lines between them.

import type { Member } from './party-member.ts';
import type { PartyRelationsView } from './party-relations.ts';

interface Placed {
	member: Member;
	place: 'side' | 'between';
	/**
	 * The track of the grid it begins on, where the last row of a grid of two or of `columns` boxes is
	 * not full and stands in its middle. A box spans two tracks.
	 */
	ofTwo?: number;
	ofColumns?: number;
}

export interface PartyLayout {
	above: Member[];
	/** Sides and go-betweens, in reading order. */
	boxes: Placed[];
	/** Two sides, with a column of go-betweens between them. Otherwise these have rows of their own. */
	isPair: boolean;
	/** Whether there are more boxes than fit a row: then rows of two, on a wide screen of `columns`. */
	isWrapped: boolean;
	columns: number;
	/** Whether one line through the middle joins all boxes. */
	isJoined: boolean;
	below: Member[];
	/**
	 * Lines from the row above to that of the sides, by their ends in hundredths of the width. None
	 * where they would mislead: where either takes several rows, a line would seem to end at whatever
	 * stands between, and where lines of different boxes meet, they would seem to be one.
	 */
	lines: { start: number; end: number }[];
	/** Whether the sides stand in one row on wide screens alone. */
	linesAreWide: boolean;
}

/** Most boxes of a row that fit a tablet and a sheet of paper. */
const MOST = 3;

const centre = (column: number, columns: number): number => ((column + 0.5) / columns) * 100;

/** The first track of a box in an incomplete last row; undefined in a complete one. */
function startInLastRow(box: number, boxes: number, columns: number): number | undefined {
	const left = boxes % columns;
	const position = box - (boxes - left);
	return left > 0 && position >= 0 ? columns - left + 2 * position + 1 : undefined;
}

/** Whether the lines of two boxes meet elsewhere than at a box to which both lead. */
function meet(some: PartyLayout['lines'], others: PartyLayout['lines']): boolean {
	const places = (lines: PartyLayout['lines']) => lines.flatMap(({ start, end }) => [start, end]);
	const from = Math.max(Math.min(...places(some)), Math.min(...places(others)));
	const to = Math.min(Math.max(...places(some)), Math.max(...places(others)));
	const endsAt = (lines: PartyLayout['lines']) => lines.some(({ end }) => end === from);
	return from < to || (from === to && !(endsAt(some) && endsAt(others)));
}

function linesOf(
	{ lines, above }: PartyRelationsView,
	columnOf: (box: number) => number,
	columns: number,
): PartyLayout['lines'] {
	if (above.length > MOST) return [];
	const byBox = above.map((_, box) =>
		lines
			.filter(({ from }) => from === box)
			.map(({ to }) => ({
				start: centre(box, above.length),
				end: centre(columnOf(to), columns),
			})),
	);
	const drawn = byBox.filter((some) => some.length > 0);
	const isClear = drawn.every((some, i) => drawn.slice(i + 1).every((other) => !meet(some, other)));
	return isClear ? drawn.flat() : [];
}

/** Lays out who is who. */
export function partyLayout(view: PartyRelationsView): PartyLayout {
	const { above, row, areSides, middle, others } = view;
	// In a row of one there is no between, and parties that go between join the others below.
	const between = row.length > 1 ? middle : [];
	const isPair = row.length === 2 && between.length > 0;
	const isWrapped = row.length > MOST;
	const isFour = row.length === 4;
	const columns = isWrapped && !isFour ? MOST : row.length;
	const width = isFour && between.length > 0 ? 2 : columns;
	const placed = row.map((member, i): Placed => {
		const ofTwo = isWrapped ? startInLastRow(i, row.length, 2) : undefined;
		const ofColumns = isWrapped ? startInLastRow(i, row.length, width) : undefined;
		return {
			member,
			place: 'side',
			...(ofTwo ? { ofTwo } : {}),
			...(ofColumns ? { ofColumns } : {}),
		};
	});
	let first = row.length;
	if (isPair) first = 1;
	else if (isWrapped) first = Math.ceil(row.length / 2);
	const isOneRow = row.length <= MOST || (isFour && between.length === 0);
	const columnOf = (box: number) => (isPair && box === 1 ? 2 : box);
	return {
		above,
		boxes: [
			...placed.slice(0, first),
			...between.map((member): Placed => ({ member, place: 'between' })),
			...placed.slice(first),
		],
		isPair,
		isWrapped,
		columns: isPair ? 3 : width,
		isJoined: areSides && (isPair || (!isWrapped && between.length === 0)),
		below: row.length > 1 ? others : [...middle, ...others],
		lines: isOneRow ? linesOf(view, columnOf, isPair ? 3 : width) : [],
		linesAreWide: isFour,
	};
}
