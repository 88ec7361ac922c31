import type { Choice } from '../protocol.ts';

/**
 * The values of a choice, each with its meaning where the description has it as
 * `` `value`: meaning ``, up to a semicolon or full stop.
 */
export const choicesOf = (values: string[], description: string): Choice[] =>
	values.map((value) => {
		const at = description.indexOf(`\`${value}\`: `);
		if (at < 0) return { value };
		const meaning = description.slice(at + value.length + 4).split(/[;.]/, 1)[0];
		return { value, ...(meaning ? { meaning } : {}) };
	});
