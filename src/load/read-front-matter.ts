// Uses two YAML parsers: js-yaml reads the values, because it is much faster; yaml
// knows the line of every value and runs only when a line is needed.
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { lineOfPath } from './line-of-path.ts';

type Path = (string | number)[];

export interface FrontMatter {
	/** The fields; undefined when they cannot be read. */
	raw?: unknown;
	problems: Omit<Problem, 'file'>[];
	/** The line of a field in the file. */
	lineOf: (path: Path) => number;
	/** The line in the file on which the words of a text field begin. */
	textLineOf: (path: Path) => number;
}

function unreadable(document: Document, lines: LineCounter): FrontMatter['problems'] {
	return document.errors.map((error) => ({
		line: lines.linePos(error.pos[0]).line + 1,
		what: `the front matter cannot be read: ${error.message}`,
		fix: 'Put quotation marks around text that contains a colon or begins with a special character, and indent with spaces.',
	}));
}

/** Reads the text between the two lines of hyphens. */
export function readFrontMatter(text: string): FrontMatter {
	let parsed: { document: Document; lines: LineCounter } | undefined;
	const parse = () => {
		const lines = new LineCounter();
		parsed ??= {
			document: parseDocument(text, { lineCounter: lines, prettyErrors: false }),
			lines,
		};
		return parsed;
	};
	const lineOf = (path: Path) => lineOfPath(parse().document, parse().lines, path);
	const textLineOf = (path: Path) => {
		const node = parse().document.getIn(path, true) as { type?: string } | undefined;
		// The words of a block (`|` or `>`) begin on the line after the indicator.
		return node?.type?.startsWith('BLOCK') ? lineOf(path) + 1 : lineOf(path);
	};
	try {
		return { raw: load(text, { schema: CORE_SCHEMA }) ?? {}, problems: [], lineOf, textLineOf };
	} catch {
		// yaml may still be able to read it; if not, it says where and why.
	}
	const { document, lines } = parse();
	if (document.errors.length > 0)
		return { problems: unreadable(document, lines), lineOf, textLineOf };
	try {
		return { raw: document.toJS() ?? {}, problems: [], lineOf, textLineOf };
	} catch (error) {
		return {
			problems: [
				{
					line: 2,
					what: `the front matter cannot be read: ${(error as Error).message}`,
					fix: 'Put quotation marks around text that begins with * or &.',
				},
			],
			lineOf,
			textLineOf,
		};
	}
}
