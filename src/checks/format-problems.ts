import type { Problem } from '../schema/problem.ts';

type PlacedProblem = Problem & { line: number };

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}

/**
 * The list of problems for an editor, sorted by file and line, without duplicates. Each says where,
 * what, why and what to do.
 */
export function formatProblems(problems: PlacedProblem[], folder: string): string {
	const texts = problems.toSorted(byPlace).map(({ file, line, what, fix }) => {
		// A text of several lines ends with the words of a source, which take no full stop of ours.
		const stop = what.includes('\n') ? '' : '.';
		return `  ${folder}/${file}:${line}\n    ${what}${stop}\n    ${fix}`;
	});
	const unique = [...new Set(texts)];
	const count = `${unique.length} ${unique.length === 1 ? 'problem' : 'problems'}`;
	return `${count} in the content; nothing was published.\n\n${unique.join('\n\n')}\n`;
}
