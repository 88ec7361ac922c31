import type { PlacedProblem } from '../schema/problem.ts';
import { problemCounts } from './problem-counts.ts';
import { sortedProblems } from './sorted-problems.ts';

const isWarning = ({ severity }: PlacedProblem) => severity === 'warning';

function textOf({ file, line, column, what, fix }: PlacedProblem, folder: string): string {
	// A text of several lines ends with the words of a source, which take no full stop of ours.
	const stop = what.includes('\n') ? '' : '.';
	const place = file === '' ? folder : `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
	return `  ${place}\n    ${what}${stop}\n    ${fix}`;
}

/**
 * The list of problems for an editor, sorted by file, line and column, without duplicates; warnings
 * after the errors. Each says where, what, why and what to do.
 */
export function formatProblems(problems: PlacedProblem[], folder: string): string {
	const shown = sortedProblems(problems);
	const errors = shown.filter((one) => !isWarning(one));
	const warnings = shown.filter(isWarning);
	return [
		...(errors.length > 0
			? [`${problemCounts(errors)} in the content; nothing was published.`]
			: []),
		...errors.map((one) => textOf(one, folder)),
		...(warnings.length > 0
			? [`${problemCounts(warnings)}; what is warned of stops nothing.`]
			: []),
		...warnings.map((one) => textOf(one, folder)),
	]
		.join('\n\n')
		.concat('\n');
}
