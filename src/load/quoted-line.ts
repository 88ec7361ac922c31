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

/** A line of front matter with its value in quotation marks, as an editor may copy it. */
export function quotedLine(line: string): string {
	const [, start = '', value = ''] = UP_TO_VALUE.exec(line) ?? [];
	const text = isEnclosed(value) ? value.slice(1, -1) : value;
	const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
	return `${start}${quoted}`.trim();
}
