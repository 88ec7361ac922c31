import type { Problem } from '../schema/problem.ts';

type PlacedProblem = Problem & { line: number };

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}

/** One text a problem, each once, sorted by file and line. */
function textsOf(problems: PlacedProblem[], folder: string): string[] {
	const texts = problems.toSorted(byPlace).map(({ file, line, what, fix }) => {
		// A text of several lines ends with the words of a source, which take no full stop of ours.
		const stop = what.includes('\n') ? '' : '.';
		return `  ${folder}/${file}:${line}\n    ${what}${stop}\n    ${fix}`;
	});
	return [...new Set(texts)];
}

const counted = (count: number, noun: string): string =>
	`${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * The list of problems for an editor, sorted by file and line, without duplicates; warnings after
 * the errors. Each says where, what, why and what to do.
 */
export function formatProblems(problems: PlacedProblem[], folder: string): string {
	const isWarning = ({ severity }: Problem) => severity === 'warning';
	const errors = textsOf(
		problems.filter((one) => !isWarning(one)),
		folder,
	);
	const warnings = textsOf(problems.filter(isWarning), folder);
	return [
		...(errors.length > 0
			? [`${counted(errors.length, 'problem')} in the content; nothing was published.`, ...errors]
			: []),
		...(warnings.length > 0
			? [`${counted(warnings.length, 'warning')} about the style; they stop nothing.`, ...warnings]
			: []),
	]
		.join('\n\n')
		.concat('\n');
}
