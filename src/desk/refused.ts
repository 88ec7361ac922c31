import { DeskError } from './desk-error.ts';
import { type ProblemKey, sayProblem } from './words/say-problem.ts';

/** What the desk cannot do, as an error to be thrown: `throw refused('file.missing', { file })`. */
export function refused<K extends ProblemKey>(
	...said: Parameters<typeof sayProblem<K>>
): DeskError {
	const { what, fix } = sayProblem<K>(...said);
	return new DeskError(what, fix);
}
