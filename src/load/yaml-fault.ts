// Where an error of YAML really is. The parser names the place where it could not read on, which is
// often lines after the sign that was forgotten.
import type { YAMLError } from 'yaml';
import { closed } from './line-repairs.ts';
import { type Told, unclosedQuote, yamlErrorInWords } from './yaml-error-in-words.ts';
import { type YamlToken, yamlTokens } from './yaml-tokens.ts';

export interface YamlFault extends Told {
	/** Where it is, in lines and columns from 0. */
	line: number;
	column: number;
}

const CLOSERS: Record<string, string> = { '[': ']', '{': '}' };
const A_FIELD = /\n[ \t]*(?:- +)*[\w-]+:(?=\s|$)/;

/** The quotation mark that is opened last before a place, and may not be closed there. */
const openQuote = (tokens: YamlToken[], at: number): YamlToken | undefined =>
	tokens.findLast(
		({ source, isScalar, offset }) => !isScalar && /^["']/.test(source) && offset <= at,
	);

/** The last bracket before a place that is still open there. */
function openBracket(tokens: YamlToken[], before: number): YamlToken | undefined {
	const open: YamlToken[] = [];
	for (const token of tokens) {
		if (token.offset >= before) break;
		if (token.isScalar) continue;
		if (token.source in CLOSERS) open.push(token);
		else if (token.source === ']' || token.source === '}') open.pop();
	}
	return open.at(-1);
}

/** A bracket in a line that is never closed. */
const unclosedBracket = (bracket: string, line: string): Told => ({
	what: `the bracket ${bracket} is opened here and not closed`,
	fix: `Close it with ${CLOSERS[bracket]}, or put quotation marks around a text that holds brackets.`,
	repairs: closed(line, bracket),
});

/** What one error is about. `error` is one of those of `text`. */
export function yamlFault(text: string, error: YAMLError): YamlFault {
	const tokens = yamlTokens(text);
	const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
	const at = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
	const place = (offset: number) => {
		const before = text.slice(0, offset).split('\n');
		return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
	};
	const quote = openQuote(tokens, at);
	// A mark that is not closed takes in the fields that follow, up to the next mark.
	if (quote && (/quote$/.test(error.message) || A_FIELD.test(quote.source))) {
		const found = place(quote.offset);
		return { ...unclosedQuote(lines[found.line] ?? ''), ...found };
	}
	const bracket = openBracket(tokens, at);
	if (bracket && error.code === 'BAD_INDENT' && /end with a/.test(error.message)) {
		const found = place(bracket.offset);
		return { ...unclosedBracket(bracket.source, lines[found.line] ?? ''), ...found };
	}
	const here = place(at);
	const told = yamlErrorInWords(error, lines, here.line);
	return told.line === undefined ? { ...told, ...here } : { ...told, line: told.line, column: 0 };
}
