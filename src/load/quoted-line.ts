/** A field or an item of a list, up to its value: `  - title: `. */
const UP_TO_VALUE = /^(\s*(?:- +)*(?:[\w-]+:[ \t]+)?)(.*?)\s*$/;

/** Whether the first and the last mark belong together: `'it's'` and not `"One", she said, "two"`. */
function isEnclosed(value: string): boolean {
	const mark = value.charAt(0);
	if (!/^["']$/.test(mark) || value.length < 2 || !value.endsWith(mark)) return false;
	const second = value.indexOf(mark, 1);
	const isOdd = value.split(mark).length % 2 === 0;
	return second === value.length - 1 || isOdd || value.charAt(second - 1) === ' ';
}

/** Whether a mark is opened and not closed: every later one stands between letters, as in `'The town's`. */
function isOpen(value: string): boolean {
	const mark = value.charAt(0);
	if (!/^["']$/.test(mark)) return false;
	return !value
		.slice(1)
		.replace(/(?<=\p{L})'(?=\p{L})/gu, '')
		.includes(mark);
}

/** The text that an author means by a value of front matter: without the marks around it. */
function textOf(value: string): string {
	if (isEnclosed(value)) return value.slice(1, -1);
	return isOpen(value) ? value.slice(1) : value;
}

/** The indentation, hyphens and name before the value of a line, and the value as it stands there. */
export function valueOfLine(line: string): { start: string; value: string } {
	const [, start = '', value = ''] = UP_TO_VALUE.exec(line) ?? [];
	return { start, value };
}

/**
 * A line of front matter with its value in quotation marks, as an editor may copy it. With `indented`
 * the spaces before it stay.
 */
export function quotedLine(line: string, indented = false): string {
	const { start, value } = valueOfLine(line);
	const text = textOf(value);
	const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
	return indented ? `${start}${quoted}` : `${start}${quoted}`.trim();
}
