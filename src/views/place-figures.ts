/** A mark in a drawing, in pixels; `width` is that of all shapes that stand there side by side, or of its span. */
export interface PlacedMark {
	x: number;
	y: number;
	width: number;
	/** The figure beside it. */
	text: string;
}

/** Where a figure stands: from the middle of its mark, in pixels; `x` grows with time. */
export interface FigurePlace {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Pixels: a digit, the height of a line, from the middle of a line down to its baseline. */
const DIGIT = 7.5;
const LINE = 14;
const BASE = 4;
/** Pixels: from the middle of a mark to that of a figure above it, and from its side to one beside. */
const UP = 18;
const GAP = 4;

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function boxAt(x: number, y: number, width: number, height: number): Box {
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Above its mark, below, after or before, where it touches nothing. */
function places(mark: PlacedMark, width: number): { place: FigurePlace; box: Box }[] {
	const aside = mark.width / 2 + GAP;
	const { x, y } = mark;
	return [
		{ place: { x: 0, y: BASE - UP, anchor: 'middle' }, box: boxAt(x, y - UP, width, LINE) },
		{ place: { x: 0, y: BASE + UP, anchor: 'middle' }, box: boxAt(x, y + UP, width, LINE) },
		{
			place: { x: aside, y: BASE, anchor: 'start' },
			box: boxAt(x + aside + width / 2, y, width, LINE),
		},
		{
			place: { x: -aside, y: BASE, anchor: 'end' },
			box: boxAt(x - aside - width / 2, y, width, LINE),
		},
	];
}

const isSame = (a: FigurePlace, b: FigurePlace): boolean => a.x === b.x && a.y === b.y;

/**
 * A place for the figure of each mark, none over a mark or another figure and all inside the
 * drawing; undefined where there is no room. `within`: its width and height. `already`: the places
 * in a narrower drawing, which are kept.
 */
export function placeFigures(
	marks: PlacedMark[],
	within: { width: number; height: number },
	already: (FigurePlace | undefined)[] = [],
): (FigurePlace | undefined)[] {
	const taken = marks.map(({ x, y, width }) => boxAt(x, y, width, LINE));
	const choices = marks.map((mark) => places(mark, mark.text.length * DIGIT));
	const kept = already.map((one, i) =>
		choices[i]?.find(({ place }) => one !== undefined && isSame(place, one)),
	);
	for (const one of kept) if (one) taken.push(one.box);
	return choices.map((all, i) => {
		if (kept[i]) return kept[i].place;
		const free = all.find(
			({ box }) =>
				box.left >= 0 &&
				box.right <= within.width &&
				box.bottom <= within.height &&
				!taken.some((other) => touch(box, other)),
		);
		if (free) taken.push(free.box);
		return free?.place;
	});
}
