import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	type LineCounter,
	type Node,
	type Pair,
} from 'yaml';

/** A place in a file; both count from 1. */
export interface Place {
	line: number;
	column: number;
}

/**
 * The place in the file of a field or item of its front matter: the line on which the field begins,
 * and the column of its value when that begins on the same line. When the path does not exist, it
 * is the place of the deepest part that does. Assumes that the front matter begins on line 2, after
 * the line of hyphens.
 */
export function placeOfPath(
	document: Document,
	lines: LineCounter,
	path: (string | number)[],
	of: 'value' | 'field' = 'value',
): Place {
	let node: unknown = document.contents;
	let at = 0;
	let value = 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(key),
			);
			if (!pair) {
				value = at;
				break;
			}
			at = (pair.key as Node).range?.[0] ?? at;
			value = (isNode(pair.value) && pair.value.range?.[0]) || at;
			node = pair.value;
		} else if (isCollection(node)) {
			const item: unknown = node.items[Number(key)];
			if (!isNode(item)) break;
			at = item.range?.[0] ?? at;
			value = at;
			node = item;
		} else break;
	}
	const field = lines.linePos(at);
	const place = lines.linePos(value);
	const { col } = of === 'value' && place.line === field.line ? place : field;
	return { line: field.line + 1, column: col };
}
