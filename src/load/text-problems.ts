// What is wrong with the text of a file, whatever it says.
import { hiddenCharacters } from '../schema/hidden-characters.ts';
import { FILE } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import { conflictLine } from './conflict-line.ts';

type Found = Omit<Problem, 'file'>;

/** Enough to see what is wrong; a damaged file may hold thousands. */
const MOST = 20;

function hidden(text: string): Found[] {
	const found: Found[] = [];
	let line = 1;
	let lineStart = 0;
	for (const { index, code, name } of hiddenCharacters(text).slice(0, MOST)) {
		for (let end = text.indexOf('\n', lineStart); end !== -1 && end < index; ) {
			line += 1;
			lineStart = end + 1;
			end = text.indexOf('\n', lineStart);
		}
		const around = text.slice(Math.max(lineStart, index - 15), index + 15).split('\n', 1)[0];
		found.push({
			line,
			column: index - lineStart + 1,
			what: `the text contains ${name}, ${code}: “${around}”`,
			fix: 'Readers cannot see it, and it changes what they read or copy: remove it, or type the words anew.',
		});
	}
	return found;
}

/**
 * Problems of the text of a content file: what a merge has left behind, its length, and characters
 * that readers cannot see.
 */
export function textProblems(text: string): Found[] {
	const conflict = conflictLine(text);
	if (conflict !== undefined)
		return [
			{
				line: conflict,
				column: 1,
				what: 'the file holds the marks of a merge that was not finished (<<<<<<< and >>>>>>>)',
				fix: 'Two versions of the text stand one after the other: keep one and remove the lines of marks.',
			},
		];
	if (text.length > FILE.most)
		return [
			{
				line: 1,
				what: `the file has ${text.length} characters; at most ${FILE.most} are allowed`,
				fix: `${FILE.why} Look whether something was pasted twice.`,
			},
		];
	if (text.includes('\r') && !text.includes('\n'))
		return [
			{
				line: 1,
				what: 'the lines of the file end with U+000D alone, as on computers of before 2001',
				fix: 'Save it with the line ends LF or CRLF: most editors show which a file has.',
			},
		];
	return hidden(text);
}
