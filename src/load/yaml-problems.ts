// What is wrong with front matter that YAML cannot read. An error makes the lines after it unreadable
// too, so each is corrected, as an editor would, before the next is looked for.
import { parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { yamlFault } from './yaml-fault.ts';

type Found = Omit<Problem, 'file'>;

/** Of one file: more are seldom errors of their own. */
const MOST = 3;

/** The errors of front matter, in their order. */
export const errorsOf = (text: string) =>
	parseDocument(text, { prettyErrors: false, logLevel: 'error' }).errors;

/** A text with another line. Line ends stay as they are. */
function withLine(text: string, at: number, line: string): string {
	const lines = text.split('\n');
	lines[at] = (lines[at] ?? '').endsWith('\r') ? `${line}\r` : line;
	return lines.join('\n');
}

const lineOf = (text: string, { pos: [at] }: YAMLError): number =>
	text.slice(0, at).split('\n').length - 1;

/**
 * At most one problem a line, with the line as it should be written where that can be told. `text`
 * is front matter that YAML cannot read, with the errors found in it.
 */
export function yamlProblems(text: string, errorsFound: YAMLError[]): Found[] {
	const found = new Map<number, Found>();
	let current = text;
	let errors = [...errorsFound];
	for (let error = errors.shift(); error && found.size < MOST; error = errors.shift()) {
		// What follows on a line is seldom an error of its own, and one line may have thousands.
		if (found.has(lineOf(current, error))) continue;
		const { line, column, what, fix, repairs, without } = yamlFault(current, error);
		if (found.has(line)) continue;
		const base = without === undefined ? current : withLine(current, without, '');
		const here = current.split(/\r?\n/)[line] ?? '';
		const tried = [...new Set(repairs)]
			.filter((one) => one !== here || without !== undefined)
			.map((written) => ({ written, errors: errorsOf(withLine(base, line, written)) }))
			// What was told before may be wrong still.
			.filter(({ written, errors: left }) =>
				left
					.map((one) => lineOf(withLine(base, line, written), one))
					.every((one) => one > line || found.has(one)),
			);
		const fewest = Math.min(...tried.map(({ errors: left }) => left.length));
		const best = tried.find(({ errors: left }) => left.length === fewest);
		const isIndent = best?.written.trimStart() === here.trimStart();
		const shown = isIndent ? `“${best?.written}”` : best?.written.trim();
		found.set(line, {
			// The front matter begins in the second line of its file.
			line: line + 2,
			column: column + 1,
			what: `the front matter cannot be read: ${what}`,
			fix: best ? `${fix} Write: ${shown}` : fix,
			...(best && without === undefined ? { corrected: best.written } : {}),
		});
		if (!best) continue;
		current = withLine(base, line, best.written);
		errors = errorsOf(current);
	}
	return [...found.values()];
}
