// Two well-kept parsers: js-yaml is ten times as fast and says what stands there; yaml knows the line of everything, and is asked when something is wrong.
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { lineOfPath } from './line-of-path.ts';

type Path = (string | number)[];

export interface FrontMatter {
	/** What it holds; undefined when it cannot be read. */
	raw?: unknown;
	problems: Omit<Problem, 'file'>[];
	/** The line in the file of a field. */
	lineOf: (path: Path) => number;
	/** The line in the file where the words of a text begin. */
	textLineOf: (path: Path) => number;
}

function unreadable(document: Document, lines: LineCounter): FrontMatter['problems'] {
	return document.errors.map((error) => ({
		line: lines.linePos(error.pos[0]).line + 1,
		what: `the front matter cannot be read: ${error.message}`,
		fix: 'Put text that holds a colon or begins with a sign into quotation marks, and indent with spaces.',
	}));
}

/** Reads what stands between the lines of hyphens. Lines are looked for only when somebody asks. */
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
	// The words of a text in block style begin on the line after its sign.
	const textLineOf = (path: Path) =>
		lineOf(path) +
		(/^BLOCK/.test(
			(parse().document.getIn(path, true) as { type?: string } | undefined)?.type ?? '',
		)
			? 1
			: 0);
	try {
		return { raw: load(text, { schema: CORE_SCHEMA }) ?? {}, problems: [], lineOf, textLineOf };
	} catch {
		// What it will not read the other may, and if not, says where and why.
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
					fix: 'Put text that begins with * or & into quotation marks.',
				},
			],
			lineOf,
			textLineOf,
		};
	}
}
