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

/**
 * The line in the file, from 1, of a place in its front matter. When the path does not exist, it is
 * the line of the deepest part that does. Assumes that the front matter begins on line 2, after the
 * line of hyphens.
 */
export function lineOfPath(
	document: Document,
	lines: LineCounter,
	path: (string | number)[],
): number {
	let node: unknown = document.contents;
	let at = 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair: Pair | undefined = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(key),
			);
			if (!pair) break;
			at = (pair.key as Node).range?.[0] ?? at;
			node = pair.value;
		} else if (isCollection(node)) {
			const item: unknown = node.items[Number(key)];
			if (!isNode(item)) break;
			at = item.range?.[0] ?? at;
			node = item;
		} else break;
	}
	return lines.linePos(at).line + 1;
}
