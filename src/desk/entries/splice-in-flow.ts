import { isMap, type Node } from 'yaml';
import type { Splice } from './splice.ts';

/** The text of a new item or field in brackets; those beside it decide how it is separated. */
export function addInFlow(
	node: Node,
	ends: number[],
	starts: number[],
	index: number,
	text: string,
): Splice {
	const [start = 0, end = 0] = node.range ?? [];
	if (ends.length === 0) {
		const [open, close] = isMap(node) ? ['{ ', ' }'] : ['[', ']'];
		return { start, end, text: open + text + close };
	}
	const before = ends[index - 1];
	if (before !== undefined) return { start: before, end: before, text: `, ${text}` };
	const after = starts[0] ?? start;
	return { start: after, end: after, text: `${text}, ` };
}

export const removeInFlow = (ends: number[], starts: number[], index: number): Splice => {
	const next = starts[index + 1];
	const start = next === undefined && index > 0 ? (ends[index - 1] ?? 0) : (starts[index] ?? 0);
	return { start, end: next ?? ends[index] ?? start, text: '' };
};
