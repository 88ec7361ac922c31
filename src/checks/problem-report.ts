import type { PlacedProblem } from '../schema/problem.ts';
import { sortedProblems } from './sorted-problems.ts';

/**
 * The report as JSON for programs. `version` is counted up when a program that reads it would have
 * to change. Paths begin at the root of the project; lines and columns count from 1, and a column
 * that is not known is left out.
 */
export function problemReport(problems: PlacedProblem[], folder: string): string {
	const shown = sortedProblems(problems);
	const warnings = shown.filter(({ severity }) => severity === 'warning').length;
	const report = {
		version: 1,
		folder,
		errors: shown.length - warnings,
		warnings,
		problems: shown.map(({ file, line, column, severity, what, fix, corrected }) => ({
			file: file === '' ? folder : `${folder}/${file}`,
			line,
			...(column === undefined ? {} : { column }),
			severity: severity ?? 'error',
			what,
			fix,
			...(corrected === undefined ? {} : { corrected }),
		})),
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}
