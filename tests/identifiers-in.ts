// Finds the identifiers of a source file with TypeScript's parser.
import { posix } from 'node:path';
import ts from 'typescript';

function inCode(code: string, kind: ts.ScriptKind): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code', code, ts.ScriptTarget.Latest, true, kind));
	return found;
}

/**
 * All identifiers of a .ts, .js or .astro file, names of properties included, each once. Words in
 * strings, comments, styles and the text of a page are none.
 */
export function identifiersIn(file: string, text: string): string[] {
	if (posix.extname(file) !== '.astro') return [...new Set(inCode(text, ts.ScriptKind.TS))];
	const [, front = '', rest = text] = /^\s*---\n([\s\S]*?)\n---([\s\S]*)$/.exec(text) ?? [];
	const markup = rest.replace(/<style\b[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
	const scripts = [...markup.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, code = '']) => code,
	);
	// What is left is close enough to JSX for a parser that goes on after mistakes.
	const template = markup.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');
	return [
		...new Set([
			...[front, ...scripts].flatMap((code) => inCode(code, ts.ScriptKind.TS)),
			...inCode(`<>${template}</>`, ts.ScriptKind.TSX),
		]),
	];
}

/** The words of a name, in lower case: `aToZ`, `A_TO_Z` and `a-to-z.ts` are `a to z`. */
export const wordsOf = (name: string): string =>
	name
		.replace(/\.\w+$/, '')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.split(/[^A-Za-z0-9]+/)
		.join(' ')
		.trim()
		.toLowerCase();
