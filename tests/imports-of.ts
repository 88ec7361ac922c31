// Finds what a source file imports with TypeScript's parser.
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
	from: string;
	typeOnly: boolean;
	/** Whether the import is in a `<script>` of an .astro file. */
	inScript: boolean;
}

function inCode(code: string, inScript: boolean): Import[] {
	const found: Import[] = [];
	const add = (at: ts.Expression | undefined, typeOnly: boolean) =>
		at &&
		found.push({
			from: ts.isStringLiteral(at) ? at.text : `a computed address (${at.getText()})`,
			typeOnly,
			inScript,
		});
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			const names = node.importClause?.namedBindings;
			const eachIsType =
				names &&
				ts.isNamedImports(names) &&
				names.elements.length > 0 &&
				!node.importClause?.name &&
				names.elements.every((one) => one.isTypeOnly);
			add(
				node.moduleSpecifier,
				node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachIsType === true,
			);
		} else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		else if (
			ts.isImportTypeNode(node) &&
			ts.isLiteralTypeNode(node.argument) &&
			ts.isStringLiteral(node.argument.literal)
		)
			add(node.argument.literal, true);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}

/** All imports of a .ts, .astro or .mdx file, in order. */
export function importsOf(file: string, text: string): Import[] {
	const kind = posix.extname(file);
	if (kind === '.ts') return inCode(text, false);
	if (kind === '.mdx')
		return inCode(
			text
				.split('\n')
				.filter((line) => /^import\s/.test(line))
				.join('\n'),
			false,
		);
	const [, front = '', rest = text] = /^\s*---\n([\s\S]*?)\n---([\s\S]*)$/.exec(text) ?? [];
	const scripts = [...rest.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, code = '']) => code,
	);
	return [...inCode(front, false), ...scripts.flatMap((code) => inCode(code, true))];
}
