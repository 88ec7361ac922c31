// Where fields and items of lists begin and end in the text of front matter.
import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Path } from './field-changes.ts';

export type FieldMap = YAMLMap<Node, Node | null>;
export type FieldPair = Pair<Node, Node | null>;
export type List = YAMLSeq<Node>;

export const readPlaces = (text: string): Document =>
	parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });

export const isBlockScalar = (node: unknown): node is Scalar =>
	isScalar(node) && /^BLOCK/.test(node.type ?? '');

/** The end of the line on which a position stands, before its line break. */
export function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' ? end - 1 : end;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The line after the one on which a position stands. */
export function nextLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

export const startOfPair = (pair: FieldPair): number => pair.key.range?.[0] ?? 0;

/** Right behind the colon of a field; behind its name when a field in braces has no colon. */
export function afterColon(pair: FieldPair): number {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
	return colon ? colon.offset + 1 : (pair.key.range?.[1] ?? 0);
}

/** Remarks between the colon of a field and its value. */
export const remarkOf = (pair: FieldPair): string =>
	(pair.srcToken?.sep ?? [])
		.filter(({ type }) => type === 'comment')
		.map(({ source }) => source)
		.join(' ');

/** Where the words of a value end, without remarks and empty lines after it. */
export function endOf(text: string, node: Node): number {
	if (isBlockScalar(node)) {
		const [start = 0, end = 0] = node.range ?? [];
		return start + text.slice(start, end).trimEnd().length;
	}
	if (isCollection(node) && !node.flow) {
		const last: unknown = node.items.at(-1);
		if (isNode(last)) return endOf(text, last);
		if (last) return endOfPair(text, last as FieldPair);
	}
	return node.range?.[1] ?? 0;
}

/** Where a field ends, without remarks and empty lines after it. */
export function endOfPair(text: string, pair: FieldPair): number {
	const { value } = pair;
	const isWritten = isNode(value) && value.range && value.range[1] > value.range[0];
	return isWritten ? endOf(text, value) : afterColon(pair);
}

/** The hyphen before an item of a list that has its items on lines of their own. */
export function hyphenOf(list: List, index: number): number {
	const { srcToken } = list;
	const start = srcToken?.type === 'block-seq' ? srcToken.items[index]?.start : undefined;
	const hyphen = start?.find(({ type }) => type === 'seq-item-ind');
	return hyphen?.offset ?? list.items[index]?.range?.[0] ?? 0;
}

export const pairOf = (map: FieldMap, key: string | number): FieldPair | undefined =>
	map.items.find(({ key: one }) => isScalar(one) && String(one.value) === String(key));

/** The value at a path; undefined when there is none. */
export function nodeAt(document: Document, path: Path): Node | undefined {
	let node: unknown = document.contents;
	for (const key of path) {
		if (isMap(node)) node = pairOf(node as FieldMap, key)?.value;
		else if (isCollection(node)) node = (node as List).items[Number(key)];
		else return undefined;
	}
	return isNode(node) ? node : undefined;
}
