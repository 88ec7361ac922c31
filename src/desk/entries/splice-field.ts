// Changes one field of front matter, or one item of a list, and leaves every other character alone.
import { isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import { refused } from '../refused.ts';
import type { FieldChange } from './field-changes.ts';
import { fieldLines, fieldOrder, flowText, itemLines } from './field-lines.ts';
import {
	endOf,
	endOfPair,
	type FieldMap,
	type FieldPair,
	hyphenOf,
	type List,
	lineEnd,
	lineStart,
	nextLine,
	nodeAt,
	pairOf,
	readPlaces,
	startOfPair,
} from './front-matter-places.ts';
import { replaceValue } from './replace-value.ts';
import { scalarText } from './scalar-text.ts';
import { indentAt, indented, type Splice, type SplicePlace } from './splice.ts';
import { addInFlow, removeInFlow } from './splice-in-flow.ts';

const refuse = ({ path }: SplicePlace): never => {
	throw refused('file.noItem', { path: path.join('.') });
};

/** Whole lines are removed, with the remark at their end and one line break. */
function removeLines(text: string, from: number, to: number): Splice {
	const [start, end] = [lineStart(text, from), nextLine(text, to)];
	if (end < text.length || text.endsWith('\n') || start === 0) return { start, end, text: '' };
	return { start: lineEnd(text, start - 1), end, text: '' };
}

function addField(map: FieldMap, place: SplicePlace, value: unknown): Splice {
	const { text, root, path } = place;
	const key = String(path.at(-1));
	const order = fieldOrder(root, path.slice(0, -1));
	const earlier = order.includes(key)
		? order.slice(0, order.indexOf(key))
		: Object.keys(map.toJSON());
	const nearest = earlier.findLast((name) => pairOf(map, name));
	const before = map.items.findIndex((pair) => nearest && pair === pairOf(map, nearest));
	if (map.flow) {
		const ends = map.items.map((pair) => endOfPair(text, pair));
		const one = `${scalarText(key, { plain: true })}: ${flowText(root, path, value)}`;
		return addInFlow(map, ends, map.items.map(startOfPair), before + 1, one);
	}
	const lines = fieldLines(root, path, value);
	const [first] = map.items;
	if (!first) return { start: 0, end: text.length, text: lines.join('\n') };
	const indent = indentAt(text, startOfPair(first));
	const previous = map.items[before];
	if (!previous)
		return {
			start: startOfPair(first),
			end: startOfPair(first),
			text: `${indented(lines, indent)}\n${indent}`,
		};
	const at = lineEnd(text, endOfPair(text, previous));
	return { start: at, end: at, text: `\n${indent}${indented(lines, indent)}` };
}

function addItem(list: List, place: SplicePlace, value: unknown): Splice {
	const { text, root, path } = place;
	const index = Number(path.at(-1));
	if (index > list.items.length) return refuse(place);
	const starts = list.items.map(({ range }) => range?.[0] ?? 0);
	const ends = list.items.map((item) => endOf(text, item));
	if (list.flow) return addInFlow(list, ends, starts, index, flowText(root, path, value));
	const beside = list.items[Math.max(0, index - 1)];
	const isFlow = isMap(beside) && beside.flow;
	const lines = isFlow ? [`- ${flowText(root, path, value)}`] : itemLines(root, path, value);
	const first = hyphenOf(list, 0);
	const indent = indentAt(text, first);
	if (index === 0)
		return { start: first, end: first, text: `${indented(lines, indent)}\n${indent}` };
	const at = lineEnd(text, ends[index - 1] ?? 0);
	return { start: at, end: at, text: `\n${indent}${indented(lines, indent)}` };
}

function removeField(map: FieldMap, { text }: SplicePlace, pair: FieldPair): Splice {
	const index = map.items.indexOf(pair);
	const starts = map.items.map(startOfPair);
	const ends = map.items.map((one) => endOfPair(text, one));
	if (map.flow) return removeInFlow(ends, starts, index);
	const [start = 0, end = 0] = [starts[index], ends[index]];
	const startsLine = text.slice(lineStart(text, start), start).trim() === '';
	const next = starts[index + 1];
	if (!startsLine && next !== undefined) return { start, end: next, text: '' };
	return startsLine ? removeLines(text, start, end) : { start, end, text: '{}' };
}

function removeItem(list: List, { text }: SplicePlace, index: number): Splice {
	const starts = list.items.map(({ range }) => range?.[0] ?? 0);
	const ends = list.items.map((item) => endOf(text, item));
	if (list.flow) return removeInFlow(ends, starts, index);
	const start = hyphenOf(list, index);
	const startsLine = text.slice(lineStart(text, start), start).trim() === '';
	if (startsLine) return removeLines(text, start, ends[index] ?? start);
	return { start, end: hyphenOf(list, index + 1), text: '' };
}

function spliceOf(change: FieldChange, place: SplicePlace): Splice {
	const { path } = change;
	const document = readPlaces(place.text);
	const parent = nodeAt(document, path.slice(0, -1));
	const node = nodeAt(document, path);
	const key = path.at(-1) ?? '';
	if (change.kind === 'add') {
		if (path.length === 1 && !parent)
			return {
				start: place.text.length,
				end: place.text.length,
				text: [
					...(place.text === '' ? [] : ['']),
					...fieldLines(place.root, path, change.value),
				].join('\n'),
			};
		if (isMap(parent)) return addField(parent as FieldMap, place, change.value);
		if (isSeq(parent)) return addItem(parent as List, place, change.value);
		return refuse(place);
	}
	if (!parent) return refuse(place);
	if (change.kind === 'replace') return replaceValue(parent, node, place, change.value);
	if (isMap(parent)) {
		const pair = pairOf(parent as FieldMap, key);
		return pair ? removeField(parent as FieldMap, place, pair) : refuse(place);
	}
	return isSeq(parent) ? removeItem(parent as List, place, Number(key)) : refuse(place);
}

/** The front matter after one change. The path leads to a field or item as it stands in `text`. */
export function spliceField(
	text: string,
	change: FieldChange,
	root: z.ZodType,
	newline: string,
): string {
	const { start, end, text: now } = spliceOf(change, { text, root, path: change.path });
	return text.slice(0, start) + now.replaceAll('\n', newline) + text.slice(end);
}
