/** A field or an item of a list, up to its value: `  - title: `. */
const UP_TO_VALUE = /^(\s*(?:- +)*(?:[\w-]+:[ \t]+)?)(.*?)\s*$/;

/** A line of front matter with its value in quotation marks, as an editor may copy it. */
export function quotedLine(line: string): string {
	const [, start = '', value = ''] = UP_TO_VALUE.exec(line) ?? [];
	const text = /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value;
	const quoted = /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
	return `${start}${quoted}`.trim();
}
