// A page of a PDF holds runs of characters with their places. These are its lines and paragraphs.

/** A run of characters, as pdf.js gives it. */
export interface Run {
	str: string;
	width: number;
	height: number;
	/** The last two numbers are the place of its beginning, from the lower left corner. */
	transform: number[];
}

export interface PdfLine {
	text: string;
	left: number;
	right: number;
	/** Of its baseline, from the lower edge of the page. */
	y: number;
	size: number;
}

/** A gap of a fifth of the size of the type is a space. */
const SPACE = 0.2;

/** The lines of a page, in the order in which they are stored, which is the order of reading. */
export function linesOfPage(runs: Run[]): PdfLine[] {
	const lines: PdfLine[] = [];
	for (const { str, width, height, transform } of runs) {
		if (str === '') continue;
		const [x = 0, y = 0] = transform.slice(4);
		const size = height || Math.abs(transform[3] ?? 0) || 1;
		const line = lines.at(-1);
		const isSame =
			line && Math.abs(line.y - y) < Math.max(size, line.size) / 2 && x > line.left - size;
		if (!isSame) {
			lines.push({ text: str, left: x, right: x + width, y, size });
			continue;
		}
		const isApart = x - line.right > size * SPACE && !/\s$/.test(line.text) && !/^\s/.test(str);
		line.text += `${isApart ? ' ' : ''}${str}`;
		line.right = Math.max(line.right, x + width);
		line.size = Math.max(line.size, size);
	}
	return lines
		.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text !== '');
}

/** The value that a part of the others does not reach. */
const quantile = (values: number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** Whether a line begins a paragraph, seen from the line before it. */
function beginsParagraph(line: PdfLine, before: PdfLine, spacing: number, right: number): boolean {
	const down = before.y - line.y;
	const endsSentence = /[.!?:…]["'”’»)\]]*$/.test(before.text);
	// The next column.
	if (down <= 0) return endsSentence;
	if (Math.abs(line.size - before.size) > before.size * 0.12) return true;
	if (down > spacing * 1.4) return true;
	const isIndented = line.left > before.left + line.size * 0.8;
	const isShort = before.right < right - (right - before.left) * 0.2;
	return endsSentence && (isIndented || isShort);
}

/**
 * The paragraphs of a page. Lines are joined by a space. A word that is broken over the end of a line
 * keeps its hyphen and the line break, because only a reader can tell whose hyphen it is; verification
 * accepts both.
 */
export function paragraphsOfPage(lines: PdfLine[]): string[] {
	const gaps = lines.flatMap((line, i) => {
		const down = (lines[i - 1]?.y ?? 0) - line.y;
		return i > 0 && down > 0 ? [down] : [];
	});
	// Where every line is a paragraph, the usual gap is one between paragraphs: the type limits it.
	const spacing = Math.min(
		quantile(gaps, 0.25),
		quantile(
			lines.map(({ size }) => size),
			0.5,
		) * 1.5,
	);
	const right = Math.max(0, ...lines.map((line) => line.right));
	const paragraphs: string[] = [];
	for (const [i, line] of lines.entries()) {
		const before = lines[i - 1];
		const last = paragraphs.length - 1;
		if (!before || beginsParagraph(line, before, spacing, right)) paragraphs.push(line.text);
		else {
			const isBroken = /\p{L}[-\u2010\u00ad]$/u.test(before.text) && /^\p{L}/u.test(line.text);
			paragraphs[last] += `${isBroken ? '\n' : ' '}${line.text}`;
		}
	}
	return paragraphs;
}
