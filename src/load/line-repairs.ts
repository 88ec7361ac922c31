// Ways in which one line of front matter may have been meant. Each is tried before it is shown: only a
// line with which YAML can read on is told to an editor.
import { quotedLine, valueOfLine } from './quoted-line.ts';

const indentOf = (line = ''): string => /^ */.exec(line)?.[0] ?? '';

/** The lines before and after a line that hold something. */
function neighbours(lines: string[], at: number): { before?: string; after?: string } {
	const holds = (one: string) => one.trim() !== '' && !one.trim().startsWith('#');
	return { before: lines.slice(0, at).findLast(holds), after: lines.slice(at + 1).find(holds) };
}

/** With the value, or an item of a list, in quotation marks. */
export const inMarks = (line: string): string[] => [
	quotedLine(line, true),
	// In front of a field that belongs to an item: `- title: One: two`.
	...(/^\s*- /.test(line)
		? [line.replace(/^(\s*- +)(.*)$/, (_, start, rest) => start + quotedLine(rest))]
		: []),
];

/** With another indentation: of those that the lines around it suggest, the nearest first. */
export function indented(lines: string[], at: number): string[] {
	const { before = '', after } = neighbours(lines, at);
	const line = lines[at] ?? '';
	const words = line.trimStart();
	const width = line.slice(0, -words.length).replaceAll('\t', '    ').length;
	const [toItem = ''] = /^\s*(?:- +)+/.exec(before) ?? [];
	const likely = [indentOf(before).length, toItem.length, indentOf(before).length + 2];
	const columns = [...new Set([...likely, indentOf(after).length, 0])];
	return columns
		.sort((a, b) => Math.abs(a - width) - Math.abs(b - width))
		.map((column) => ' '.repeat(column) + words);
}

/** With the bracket closed that it opens; a text that begins with one stands in marks. */
export function closed(line: string, bracket: string): string[] {
	const { value } = valueOfLine(line);
	const end = bracket === '[' ? ']' : '}';
	// Ids have no capitals, as a rule, and a text in brackets no comma.
	const isList = value.startsWith('{') || /^\[([a-z0-9][\w-]*$|[\w-]+\s*,[\w\s,-]*$)/.test(value);
	const whole = `${line.trimEnd().replace(/,$/, '')}${end}`;
	return isList ? [whole, quotedLine(line, true)] : [quotedLine(line, true), whole];
}

/** With a space after its colon or its hyphen. */
export const spaced = (line: string): string[] => [
	line.replace(/^(\s*(?:- +)*[\w-]+):(?=\S)/, '$1: '),
	line.replace(/^(\s*)-(?=[^\s-])/, '$1- '),
];

/** With an item in brackets that stands after the name of its field: `topics: - one`. */
export function asList(line: string): string[] {
	const { start, value } = valueOfLine(line);
	const items = value.split(/(?:^|\s+)-\s+/).filter((one) => one !== '');
	const written = items.map((one) => (/^[\w-]+$/.test(one) ? one : quotedLine(one)));
	return [`${start}[${written.join(', ')}]`];
}

/** Two lists of the same field as one line; undefined when they are none. */
export function joined(first: string, second: string): string | undefined {
	const list = /^(\s*[\w-]+:\s*\[)(.+)\]\s*$/;
	const [, start, items] = list.exec(first) ?? [];
	const [, , more] = list.exec(second) ?? [];
	return start && more ? `${start}${items?.trim()}, ${more.trim()}]` : undefined;
}
