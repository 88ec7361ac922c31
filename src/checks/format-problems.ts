import type { PlacedProblem } from '../schema/problem.ts';
import { problemCounts } from './problem-counts.ts';
import { sortedProblems } from './sorted-problems.ts';

const isWarning = ({ severity }: PlacedProblem) => severity === 'warning';

/**
 * The list of problems for an editor, sorted by file, line and column, without duplicates. Each
 * says where, what, why and what to do. In a build it also says that nothing was published.
 */
export function formatProblems(
	problems: PlacedProblem[],
	folder: string,
	{ isBuild = true }: { isBuild?: boolean } = {},
): string {
	const shown = sortedProblems(problems);
	const texts = shown.map((one) => {
		const { file, line, column, what, fix } = one;
		// A text of several lines ends with the words of a source, which take no full stop of ours.
		const stop = what.includes('\n') ? '' : '.';
		const place = file === '' ? folder : `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
		return `  ${place}\n    ${isWarning(one) ? 'Warning: ' : ''}${what}${stop}\n    ${fix}`;
	});
	const counts = problemCounts(shown);
	const outcome = shown.every(isWarning) || !isBuild ? '.' : '; nothing was published.';
	return `${counts} in the content${outcome}\n\n${texts.join('\n\n')}\n`;
}
