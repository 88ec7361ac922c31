import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { flowText, written } from './field-lines.ts';
import {
	afterColon,
	endOf,
	endOfPair,
	type FieldMap,
	type FieldPair,
	hyphenOf,
	type List,
	pairOf,
	remarkOf,
	startOfPair,
} from './front-matter-places.ts';
import { scalarText } from './scalar-text.ts';
import { indentAt, indented, type Splice, type SplicePlace } from './splice.ts';

/** A value in the place of another, with the lines of a block below its field or hyphen. */
export function replaceValue(
	parent: Node,
	node: Node | undefined,
	place: SplicePlace,
	value: unknown,
): Splice {
	const { text, root, path } = place;
	const isPlainValue = typeof value !== 'object' || value === null;
	const hasText = node?.range && node.range[1] > node.range[0];
	if (isPlainValue && hasText && isScalar(node)) {
		const key = path.at(-1) ?? '';
		const from = isMap(parent)
			? startOfPair(pairOf(parent as FieldMap, key) as FieldPair)
			: hyphenOf(parent as List, Number(key));
		const lines = scalarText(value as string, { like: node.type as never }).split('\n');
		return {
			start: node.range?.[0] ?? 0,
			end: endOf(text, node),
			text: indented(lines, indentAt(text, from)),
		};
	}
	const isFlow = (isMap(parent) || isSeq(parent)) && parent.flow;
	const how = isFlow ? { inline: flowText(root, path, value) } : written(root, path, value);
	if (isMap(parent)) {
		const pair = pairOf(parent as FieldMap, path.at(-1) ?? '') as FieldPair;
		const [start, end] = [afterColon(pair), endOfPair(text, pair)];
		const remark = remarkOf(pair);
		if ('inline' in how)
			return { start, end, text: ` ${how.inline}${remark === '' ? '' : ` ${remark}`}` };
		const indent = `${indentAt(text, startOfPair(pair))}  `;
		const lines = how.below.map((line) => `\n${indent}${line}`).join('');
		return { start, end, text: `${remark === '' ? '' : ` ${remark}`}${lines}` };
	}
	const [start = 0] = node?.range ?? [];
	const lines = 'inline' in how ? [how.inline] : how.below;
	return {
		start,
		end: node ? endOf(text, node) : start,
		text: indented(lines, indentAt(text, start)),
	};
}
