import type { PlacedProblem } from '../schema/problem.ts';
import { sortedProblems } from './sorted-problems.ts';

/** The escapes of workflow commands (docs.github.com, “Workflow commands for GitHub Actions”). */
const inMessage = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The problems as lines that GitHub shows beside the lines of the files. `folder` is the content
 * folder, from the root of the repository.
 */
export function githubAnnotations(problems: PlacedProblem[], folder: string): string {
	return sortedProblems(problems)
		.map(({ file, line, column, what, fix, severity }) => {
			const place = [
				`file=${inProperty(file === '' ? folder : `${folder}/${file}`)}`,
				`line=${line}`,
				...(column ? [`col=${column}`] : []),
			].join(',');
			const stop = what.includes('\n') ? '' : '.';
			return `::${severity ?? 'error'} ${place}::${inMessage(`${what}${stop}\n${fix}`)}\n`;
		})
		.join('');
}
