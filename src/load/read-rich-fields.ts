// Text fields that hold citations and links, read like bodies.
import { parseBody } from '../markdown/parse-body.ts';
import type { Block } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { FrontMatter } from './read-front-matter.ts';

/**
 * Front matter fields whose strings are parsed like a body: they may contain citations and
 * links to entries.
 */
const RICH_FIELDS = ['notKnown'];

type Found = Omit<Problem, 'file'>;

/** The rich fields as blocks. Adds what is refused in them to `problems`. */
export function readRichFields(
	data: Record<string, unknown>,
	lineOf: FrontMatter['textLineOf'],
	problems: Found[],
): Record<string, Block[][]> {
	const rich: Record<string, Block[][]> = {};
	for (const field of RICH_FIELDS) {
		const values = data[field];
		if (!Array.isArray(values)) continue;
		rich[field] = values.map((value, i) => {
			if (typeof value !== 'string') return [];
			const { blocks, refusals } = parseBody(value, lineOf([field, i]) - 1);
			// Columns of a field are not those of the text it holds.
			problems.push(...refusals.map(({ column: _, ...one }) => one));
			return blocks;
		});
	}
	return rich;
}
