import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import { jsonFaultAt } from './json-fault-at.ts';

/** What is wrong with a text that is no JSON, and where. */
export function jsonFault(text: string): Pick<Problem, 'line' | 'column' | 'what'> {
	const end = text.trimEnd().length;
	if (end === 0) return { line: 1, what: 'the file is empty' };
	const at = jsonFaultAt(text);
	const before = text.slice(0, at);
	const place = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
	if (at >= end) return { ...place, what: 'the file is cut off: its end is missing' };
	const found = excerpt(text.slice(at).split('\n', 1)[0] ?? '');
	return { ...place, what: `the file is not valid JSON from here on: “${found}”` };
}
