import type { Problem } from '../schema/problem.ts';

/** The whole list as an editor reads it: file and line, what, why and what to do; sorted, each once. */
export function formatProblems(problems: (Problem & { line: number })[], folder: string): string {
	const lines = [...problems]
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
		.map(
			({ file, line, what, fix }) =>
				`  ${folder}/${file}:${line}\n    ${what}${what.includes('\n') ? '' : '.'}\n    ${fix}`,
		);
	const each = [...new Set(lines)];
	return `${each.length} ${each.length === 1 ? 'problem' : 'problems'} in the content; nothing was published.\n\n${each.join('\n\n')}\n`;
}
