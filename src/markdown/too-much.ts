// Looks at a text before it is parsed. A parser’s time grows with the square of some signs, so a
// file that was pasted together, or made to do harm, could keep everybody waiting.
import { BODY, PARSING } from '../schema/limits.ts';
import type { Refusal } from './refused.ts';

/** Signs that open a list or a quotation at the beginning of a line, one after the other. */
const CONTAINERS = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)+/;

function count(text: string, sign: RegExp): number {
	return text.match(sign)?.length ?? 0;
}

const SIMPLER = 'Look whether something was pasted by mistake; write such signs with a backslash.';

/** The first line whose lists and quotations stand too deep inside one another, or far indented. */
function deepLine(text: string): Refusal | undefined {
	for (const [i, line] of text.split('\n').entries()) {
		const start = CONTAINERS.exec(line)?.[0] ?? '';
		const depth = count(start, /[-*+>]|\d+[.)]/g);
		// A row of hyphens or asterisks divides a text or a table.
		const isRule = /^[ \t|]*([-*_:][ \t|]*)+$/.test(line.slice(0, 500)) && !start.includes('>');
		const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
		if ((depth > PARSING.depth && !(isRule && line.length < 500)) || indent > PARSING.indent)
			return {
				line: i + 1,
				column: 1,
				what: `lists or quotations stand inside one another more than ${PARSING.depth} deep`,
				fix: 'Write it with fewer levels: nobody can follow more than three.',
			};
	}
	return undefined;
}

/** Why a text is not parsed at all; undefined when it may be. Takes time in proportion to it. */
export function tooMuch(text: string): Refusal | undefined {
	if (text.length > BODY.most)
		return {
			line: 1,
			what: `the text has ${text.length} characters; at most ${BODY.most} are allowed`,
			fix: `${BODY.why} Divide it into several entries.`,
		};
	const signs: [found: number, most: number, name: string][] = [
		[count(text, /[*_~]+/g), PARSING.emphasis, 'signs of emphasis (*, _ or ~)'],
		[count(text, /\{/g), PARSING.braces, 'braces {'],
		[count(text, /</g), PARSING.tags, 'signs <'],
		[count(text, /\[/g), PARSING.brackets, 'brackets ['],
		[count(text, /[“„«"]/g), PARSING.quotes, 'quotation marks'],
		[count(text, /\n/g), PARSING.lines, 'lines'],
	];
	const passed = signs.find(([found, most]) => found > most);
	if (passed)
		return {
			line: 1,
			what: `the text has ${passed[0]} ${passed[2]}; at most ${passed[1]} are allowed`,
			fix: `No text needs so many, and reading them takes longer and longer. ${SIMPLER}`,
		};
	return deepLine(text);
}
