// An error of YAML in words for editors, with the lines that may have been meant.
import type { YAMLError } from 'yaml';
import { excerpt } from '../schema/excerpt.ts';
import { asList, indented, inMarks, joined, spaced } from './line-repairs.ts';
import { valueOfLine } from './quoted-line.ts';

export interface Told {
	/** The line at fault, from 0, when that is not the line of the error. */
	line?: number;
	what: string;
	/** What to do, in whole sentences. */
	fix: string;
	/** Lines that may have been meant in its place, the likeliest first. Not all can be read. */
	repairs: string[];
	/** Another line that the repaired one takes the place of. */
	without?: number;
}

const IN_MARKS = 'Put the whole text in quotation marks.';
const IN_COLUMN = 'Fields that belong together begin in the same column, with spaces.';

/** A quotation mark in a line that is never closed. */
export function unclosedQuote(line: string): Told {
	return {
		what: 'a quotation mark is opened here and not closed',
		fix: 'Close it at the end of the text with the same mark. Inside "…" a mark is written \\", inside \'…\' an apostrophe is written twice.',
		repairs: inMarks(line),
	};
}

function secondField(lines: string[], at: number): Told {
	const line = lines[at] ?? '';
	const name = valueOfLine(line).start.trim();
	const first = lines.findIndex((one, i) => i < at && one.trim().startsWith(name));
	const before = lines[first] ?? '';
	const what = `the field “${excerpt(name.split(':')[0] ?? '')}” stands here a second time`;
	if (before.trim() === line.trim())
		return { what, fix: 'Keep one of the two lines.', repairs: [] };
	const one = joined(before, line);
	if (one)
		return {
			what,
			fix: 'Keep one line for both lists, and remove the other.',
			repairs: [one],
			without: first,
		};
	const told = first < 0 ? '' : ` In line ${first + 2} it says: ${excerpt(before)}`;
	return {
		what,
		fix: `Keep one of the two; several values of one field are a list.${told}`,
		repairs: [],
	};
}

const unfit = (line: string): Told => ({
	...(/^\s*[\w-]+:\S/.test(line)
		? {
				what: `“${excerpt(line)}” has no space after its colon`,
				fix: 'A field is written “name: value”.',
			}
		: {
				what: `“${excerpt(line)}” does not fit: it is neither a field nor part of the text above`,
				fix: 'A field is written “name: value”, an item of a list begins with “- ”. Text with a colon, and text that begins with a special sign, stands in quotation marks.',
			}),
	repairs: [...spaced(line), `  ${line}`, ...inMarks(line)],
});

const wrongColumn = (lines: string[], at: number): Told => ({
	what: 'the line is indented differently from the fields beside it',
	fix: IN_COLUMN,
	repairs: indented(lines, at),
});

/** An error by its code; `at` is its line. Undefined for codes that say too little. */
function byCode({ code, message }: YAMLError, lines: string[], at: number): Told | undefined {
	const line = lines[at] ?? '';
	const start = line.trim();
	if (/^-[^\s-]/.test(start))
		return {
			what: `“${excerpt(start)}” has no space after its hyphen`,
			fix: 'An item of a list begins with a hyphen and a space.',
			repairs: spaced(line),
		};
	switch (code) {
		case 'MISSING_CHAR':
			if (/^\s*[\w-]+:(\s|$)/.test(line)) return wrongColumn(lines, at);
			return {
				what: `“${excerpt(start)}” is neither a field nor part of the text above`,
				fix: 'A field is written “name: value”. A text that runs over several lines is indented.',
				repairs: [...spaced(line), `  ${line}`],
			};
		case 'BAD_INDENT':
			return wrongColumn(lines, at);
		case 'TAB_AS_INDENT':
			return {
				what: 'the line is indented with a tab',
				fix: 'Indent with spaces: front matter knows no tabs.',
				repairs: indented(lines, at),
			};
		case 'DUPLICATE_KEY':
			return secondField(lines, at);
		case 'BLOCK_AS_IMPLICIT_KEY':
			if (/^\s*[\w-]+:\s+\?/.test(line))
				return {
					what: 'a text cannot begin with the sign ?',
					fix: IN_MARKS,
					repairs: inMarks(line),
				};
			if (!/:.*:(\s|$)/.test(line)) {
				const isNext = !/sequence/.test(message) && /^\s*(?:- +)*[\w-]+:\s/.test(line);
				const wrong = isNext ? at + 1 : at;
				return {
					line: wrong,
					what: 'the line is indented, so that it is read as one text with the line before it',
					fix: IN_COLUMN,
					repairs: indented(lines, wrong),
				};
			}
			return {
				what: 'a second colon makes this line look like a field inside a field',
				fix: IN_MARKS,
				repairs: inMarks(line),
			};
		case 'BAD_SCALAR_START': {
			const sign = valueOfLine(line).value.replace(/^["']/, '').charAt(0);
			return {
				what: `a text cannot begin with the sign ${sign}`,
				fix: IN_MARKS,
				repairs: inMarks(line),
			};
		}
		case 'BAD_DQ_ESCAPE':
			return {
				what: 'a backslash in a text between two " begins a special sign, and this one is none',
				fix: "Write \\\\ for a backslash, or put the text between two ' instead.",
				repairs: inMarks(line),
			};
		case 'MULTIPLE_DOCS':
			return {
				what: 'the front matter has an end inside it',
				fix: 'Three hyphens stand only before the first and after the last field; remove the others, and any line of three dots.',
				repairs: [],
			};
		case 'RESOURCE_EXHAUSTION':
			return {
				what: 'lists or fields stand inside one another too deep to be read',
				fix: 'No field needs more than four levels.',
				repairs: [],
			};
		case 'UNEXPECTED_TOKEN':
			if (/same line with key/.test(message))
				return {
					what: 'a list begins on the line of its field',
					fix: 'Begin each item on a line of its own, with a hyphen and a space, or write the list in brackets: [one, two].',
					repairs: asList(line),
				};
			if (/["'\]}].*\S/.test(start))
				return {
					what: 'something follows after the end of a text or list',
					fix: IN_MARKS,
					repairs: inMarks(line),
				};
	}
	return undefined;
}

/** One error; `at` is its line. */
export const yamlErrorInWords = (error: YAMLError, lines: string[], at: number): Told =>
	byCode(error, lines, at) ?? unfit(lines[at] ?? '');
