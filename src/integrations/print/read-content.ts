// Reads the content stream of a PDF page as Chromium's Skia writes it: where its text is, and which
// parts are neither tagged nor marked as artifacts.

export interface TextBlock {
	/** The offsets of `BT` and of the end of `ET` in the stream. */
	start: number;
	end: number;
	/** Where the text begins on the sheet, in points from the lower left corner. */
	x: number;
	y: number;
	font: string;
	/** Whether it is in marked content: tagged, or an artifact. */
	tagged: boolean;
}

export interface Content {
	texts: TextBlock[];
	/** The offsets of the parts outside marked content that paint something. */
	untagged: { start: number; end: number }[];
}

type Matrix = [number, number, number, number, number, number];

const TOKEN =
	/<<[\s\S]*?>>|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s<>[\]()/]*|[[\]]|[^\s<>[\]()/]+/g;
/** The operators that paint (ISO 32000-1, annex A). */
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'Tj', 'TJ']);

/** The matrix that applies `a` before `b` (ISO 32000-1, 8.3.4). */
function times(a: Matrix, b: Matrix): Matrix {
	return [
		a[0] * b[0] + a[1] * b[2],
		a[0] * b[1] + a[1] * b[3],
		a[2] * b[0] + a[3] * b[2],
		a[2] * b[1] + a[3] * b[3],
		a[4] * b[0] + a[5] * b[2] + b[4],
		a[4] * b[1] + a[5] * b[3] + b[5],
	];
}

/**
 * Whether marked content with these operands tags what is in it, or says that it is an artifact. Skia
 * also marks letters that stand in the order in which they are seen, and gives the text of a glyph.
 */
const isTag = (operands: string[]): boolean =>
	operands.some((one) => one === '/Artifact' || one.includes('/MCID'));

/** Reads a content stream, decoded as Latin-1. */
export function readContent(stream: string): Content {
	const texts: TextBlock[] = [];
	const untagged: Content['untagged'] = [];
	const saved: Matrix[] = [];
	let matrix: Matrix = [1, 0, 0, 1, 0, 0];
	let operands: string[] = [];
	/** Of each marked content that is open, whether it tags what is in it. */
	const open: boolean[] = [];
	let depth = 0;
	let stretch = { start: 0, paints: false };
	let text: TextBlock | undefined;
	const six = () => operands.slice(-6).map(Number) as Matrix;
	const close = (end: number) => {
		if (stretch.paints) untagged.push({ start: stretch.start, end });
	};
	let operandsFrom = 0;
	for (const match of stream.matchAll(TOKEN)) {
		const token = match[0];
		const end = match.index + token.length;
		if (!/^[A-Za-z'"*][A-Za-z0-9*]*$/.test(token)) {
			if (operands.length === 0) operandsFrom = match.index;
			operands.push(token);
			continue;
		}
		const start = operands.length > 0 ? operandsFrom : match.index;
		if (token === 'q') saved.push(matrix);
		else if (token === 'Q') matrix = saved.pop() ?? matrix;
		else if (token === 'cm') matrix = times(six(), matrix);
		else if (token === 'BT')
			text = { start, end, x: Number.NaN, y: Number.NaN, font: '', tagged: depth > 0 };
		else if (token === 'Tf' && text) text.font ||= operands.at(-2) ?? '';
		else if (token === 'Tm' && text && Number.isNaN(text.y))
			[text.x, text.y] = times(six(), matrix).slice(4) as [number, number];
		else if (token === 'ET' && text) texts.push({ ...text, end });
		else if (token === 'BDC' || token === 'BMC') {
			open.push(isTag(operands));
			if (open.at(-1) && depth++ === 0) close(start);
		} else if (token === 'EMC' && open.pop() && --depth === 0)
			stretch = { start: end, paints: false };
		if (depth === 0 && PAINTS.has(token)) stretch.paints = true;
		operands = [];
	}
	close(stream.length);
	return { texts, untagged };
}
