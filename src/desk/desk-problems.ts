import type { DeskError } from './desk-error.ts';

/** One of several things that are wrong. */
export interface DeskProblem {
	/** Where, in words: `row 3, column saidOn`, `--saidOn`. */
	where: string;
	/** A clause without a full stop. */
	what: string;
	/** Whole sentences. */
	fix: string;
}

/** Everything that is wrong with what somebody asked for; nothing was written. */
export class DeskProblems extends Error {
	readonly problems: DeskProblem[];

	constructor(problems: DeskProblem[]) {
		const shown = problems.map(({ where, what, fix }) => `${where}\n    ${what}.\n    ${fix}`);
		super(shown.join('\n'));
		this.name = 'DeskProblems';
		this.problems = problems;
	}
}

/** A refusal as one of several problems. */
export const problemOf = ({ what, fix }: DeskError, where: string): DeskProblem => ({
	where,
	what,
	fix,
});
