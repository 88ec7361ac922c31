import { problemCounts } from '../checks/problem-counts.ts';
import { sortedProblems } from '../checks/sorted-problems.ts';
import type { PlacedProblem } from '../schema/problem.ts';
import { withEnvironment } from './with-environment.ts';

/** More would push the comparison out of sight. */
const MOST = 10;

/**
 * The errors of a content folder in short, for a command that does its work in spite of them;
 * undefined when there are none.
 */
export function otherProblems(problems: PlacedProblem[], folder: string): string | undefined {
	const errors = sortedProblems(problems).filter(({ severity }) => severity === undefined);
	if (errors.length === 0) return undefined;
	const lines = errors
		.slice(0, MOST)
		.map(({ file, line, what }) => `  ${folder}/${file}:${line} ${what.split('\n')[0]}`);
	const more = errors.length > MOST ? [`  … and ${errors.length - MOST} more`] : [];
	return [
		`\n${problemCounts(errors)} in the content would stop a build. ${withEnvironment('npm run check:content')} says what to do:`,
		...lines,
		...more,
	].join('\n');
}
