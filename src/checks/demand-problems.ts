import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';

/** A demand, offer or decision says to whom it is; a topic for talks need not. */
export function demandProblems({ file, data }: Entry<'demands'>): Problem[] {
	if (data.kind === 'topic for talks' || data.to.length > 0 || data.toInWords) return [];
	return [
		{
			file,
			path: ['to'],
			what: `the ${data.kind} names nobody to whom it is made`,
			fix: 'List parties or people in to, or say in toInWords to whom: the letter’s readers. What is only open for discussion has the kind topic for talks.',
		},
	];
}
