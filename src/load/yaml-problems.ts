// What is wrong with front matter that YAML cannot read, in words for editors.
import type { YAMLError } from 'yaml';
import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import { quotedLine } from './quoted-line.ts';
import { type YamlToken, yamlTokens } from './yaml-tokens.ts';

type Found = Omit<Problem, 'file'>;

const CLOSERS: Record<string, string> = { '[': ']', '{': '}' };

/** The quotation mark that is never closed: its token runs to the end of the text. */
const openQuote = (tokens: YamlToken[]): number | undefined =>
	tokens.findLast(({ source, isScalar }) => !isScalar && /^["']/.test(source))?.offset;

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

interface Told {
	at?: number;
	what: string;
	fix: string;
}

const quoteIt = (line: string) => `Put the whole text in quotation marks: ${quotedLine(line)}`;

/** One error in words. `line` is the line at fault, `at` its place in the text. */
function told({ code, message }: YAMLError, line: string, at: number, tokens: YamlToken[]): Told {
	const start = line.trim();
	switch (code) {
		case 'MISSING_CHAR':
			if (/quote$/.test(message))
				return {
					at: openQuote(tokens),
					what: 'a quotation mark is opened here and not closed',
					fix: 'Close it at the end of the text with the same mark. Inside "…" a mark is written \\", inside \'…\' an apostrophe is written twice.',
				};
			return {
				what: `“${excerpt(start)}” is neither a field nor part of the text above`,
				fix: 'A field is written “name: value”. A text that runs over several lines is indented.',
			};
		case 'BAD_INDENT': {
			const bracket = openBracket(tokens, at);
			if (bracket && /end with a/.test(message))
				return {
					at: bracket.offset,
					what: `the bracket ${bracket.source} is opened here and not closed`,
					fix: `Close it with ${CLOSERS[bracket.source]}, or put quotation marks around a text that holds brackets.`,
				};
			return {
				what: 'the line is indented differently from the fields beside it',
				fix: 'Fields that belong together begin in the same column, with spaces.',
			};
		}
		case 'TAB_AS_INDENT':
			return {
				what: 'the line is indented with a tab',
				fix: 'Indent with spaces: front matter knows no tabs.',
			};
		case 'DUPLICATE_KEY':
			return {
				what: `the field “${excerpt(start.split(':')[0] ?? '')}” stands here a second time`,
				fix: 'Keep one of the two; several values of one field are a list.',
			};
		case 'BLOCK_AS_IMPLICIT_KEY':
			if (/^\s*[\w-]+:\s+\?/.test(line))
				return { what: 'a text cannot begin with the sign ?', fix: quoteIt(line) };
			if (!/:.*:(\s|$)/.test(line))
				return {
					what: 'the line after this one is indented, so both are read as one text',
					fix: 'Every field begins in the column of the fields beside it.',
				};
			return {
				what: 'a second colon makes this line look like a field inside a field',
				fix: quoteIt(line),
			};
		case 'BAD_SCALAR_START':
			return {
				what: `a text cannot begin with the sign ${excerpt(tokenAt(line))}`,
				fix: quoteIt(line),
			};
		case 'BAD_DQ_ESCAPE':
			return {
				what: 'a backslash in a text between two " begins a special sign, and this one is none',
				fix: "Write \\\\ for a backslash, or put the text between two ' instead.",
			};
		case 'MULTIPLE_DOCS':
			return {
				what: 'the front matter has an end inside it',
				fix: 'Three hyphens stand only before the first and after the last field; remove the others, and any line of three dots.',
			};
		case 'RESOURCE_EXHAUSTION':
			return {
				what: 'lists or fields stand inside one another too deep to be read',
				fix: 'No field needs more than four levels.',
			};
		case 'UNEXPECTED_TOKEN':
			if (/same line with key/.test(message))
				return {
					what: 'a list begins on the line of its field',
					fix: 'Begin each item on a line of its own, with a hyphen and a space, or write the list in brackets: [one, two].',
				};
			if (/["'\]}].*\S/.test(start))
				return { what: 'something follows after the end of a text or list', fix: quoteIt(line) };
	}
	if (/^\s*[\w-]+:\S/.test(line))
		return {
			what: `“${excerpt(start)}” has no space after its colon`,
			fix: `Write “${excerpt(start.replace(':', ': '))}”.`,
		};
	return {
		what: `“${excerpt(start)}” does not fit: it is neither a field nor part of the text above`,
		fix: 'A field is written “name: value”, an item of a list begins with “- ”. Text with a colon, and text that begins with a special sign, stands in quotation marks.',
	};
}

/** The first sign of the value of a line. */
const tokenAt = (line: string): string => quotedLine(line).replace(/^.*?["'](.).*$/, '$1');

/** At most one problem a line: further errors there follow from the first. */
export function yamlProblems(
	text: string,
	errors: YAMLError[],
	placeAt: (offset: number) => { line: number; column: number },
): Found[] {
	const tokens = yamlTokens(text);
	const found = new Map<number, Found>();
	for (const error of errors.slice(0, 20)) {
		const at = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
		const from = text.lastIndexOf('\n', at - 1) + 1;
		const line = text.slice(from).split(/\r?\n/, 1)[0] ?? '';
		const { at: other, what, fix } = told(error, line, at, tokens);
		const place = placeAt(other ?? at);
		if (!found.has(place.line))
			found.set(place.line, {
				...place,
				what: `the front matter cannot be read: ${what}`,
				fix,
			});
	}
	// An error often makes the lines after it unreadable too.
	return [...found.values()].slice(0, 3);
}
