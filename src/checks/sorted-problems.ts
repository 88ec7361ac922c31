import type { PlacedProblem } from '../schema/problem.ts';
import { withCodes } from '../schema/with-codes.ts';

/** Of one file: more are the consequence of one fault, and would bury the other files. */
const MOST_IN_FILE = 20;

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

function sortedOfOneKind(problems: PlacedProblem[]): PlacedProblem[] {
	const seen = new Set<string>();
	const perFile = new Map<string, number>();
	const kept = problems.toSorted(byPlace).flatMap((one): PlacedProblem[] => {
		const { file, line, what, fix } = one;
		const key = JSON.stringify([file, line, what, fix]);
		if (seen.has(key)) return [];
		seen.add(key);
		const count = (perFile.get(file) ?? 0) + 1;
		perFile.set(file, count);
		if (count > MOST_IN_FILE) return [];
		return [{ ...one, file: withCodes(file), what: withCodes(what), fix: withCodes(fix) }];
	});
	const more = [...perFile].flatMap(([file, count]): PlacedProblem[] => {
		if (count <= MOST_IN_FILE) return [];
		const last = kept.findLast((one) => one.file === withCodes(file));
		return [
			{
				file: withCodes(file),
				line: last?.line ?? 1,
				what: `there are ${count - MOST_IN_FILE} more problems in this file`,
				fix: 'They are shown once these are mended.',
				...(last?.severity ? { severity: last.severity } : {}),
			},
		];
	});
	return [...kept, ...more].sort((a, b) => (a.file === b.file ? 0 : byPlace(a, b)));
}

/**
 * Problems as every report shows them: errors first, sorted by file, line and column, without
 * duplicates, with hidden characters written as code points, and of a file that is wrong throughout only the first.
 */
export function sortedProblems(problems: PlacedProblem[]): PlacedProblem[] {
	const isWarning = ({ severity }: PlacedProblem) => severity === 'warning';
	return [
		...sortedOfOneKind(problems.filter((one) => !isWarning(one))),
		...sortedOfOneKind(problems.filter(isWarning)),
	];
}
