import type { FieldProblem } from '../protocol.ts';

/** A form that cannot be saved as it is, with what is wrong in each field. */
export class FormError extends Error {
	override name = 'FormError';
	readonly problems: FieldProblem[];
	constructor(problems: FieldProblem[]) {
		super(problems.map(({ what }) => what).join('\n'));
		this.problems = problems;
	}
}
