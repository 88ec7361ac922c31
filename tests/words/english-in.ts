// Finds words of English that a source file would show, with the parser of Astro's compiler, which
// reads TypeScript too.
import { posix } from 'node:path';
import { parse } from '@astrojs/compiler-rs';

interface Node {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

export interface Found {
	line: number;
	text: string;
}

/** Attributes whose value is never read by anybody. */
const CODE_ATTRIBUTE =
	/^(class|class:list|id|for|href|src|srcset|rel|role|style|lang|type|name|property|media|sizes|slot|charset|http-equiv|d|viewBox|points|transform|fill|stroke|(is|set|define|client):[a-z]+|data-.+|aria-(labelledby|describedby|controls|current|hidden)|on[a-z]+)$/;
/** Calls whose arguments are compared with something, and classes whose texts developers read. */
const COMPARES =
	/^(includes|startsWith|endsWith|indexOf|lastIndexOf|has|get|split|replaceAll|test)$/;

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const children = (node: Node): [part: string, child: Node][] =>
	Object.entries(node).flatMap(([part, value]) =>
		(Array.isArray(value) ? value : [value])
			.filter(isNode)
			.map((child): [string, Node] => [part, child]),
	);
const nameOf = (node: unknown): string => {
	if (!isNode(node)) return '';
	if (node.type === 'MemberExpression') return nameOf(node.property);
	return String(node.name ?? '');
};

/** Whether a part of a node is code, whatever words stand in it. */
function isCode(node: Node, part: string): boolean {
	switch (node.type) {
		case 'ImportDeclaration':
		case 'ImportExpression':
		case 'ExportAllDeclaration':
		case 'ThrowStatement':
		case 'AstroScript':
		case 'AstroDoctype':
			return true;
		case 'ExportNamedDeclaration':
			return part === 'source';
		case 'BinaryExpression':
			return /^([!=]==?|in)$/.test(String(node.operator));
		case 'SwitchCase':
			return part === 'test';
		case 'Property':
		case 'PropertyDefinition':
			return part === 'key' && node.computed !== true;
		case 'MemberExpression':
			return part === 'property';
		case 'JSXAttribute': {
			const { name, namespace } = node.name as { name: unknown; namespace?: unknown };
			const full = isNode(namespace) ? `${nameOf(namespace)}:${nameOf(name)}` : nameOf(node.name);
			return part === 'name' || CODE_ATTRIBUTE.test(full);
		}
		case 'JSXElement':
			return (
				/^(style|script)$/.test(nameOf((node.openingElement as Node).name)) && part === 'children'
			);
		case 'NewExpression':
			return /(Error|RegExp|Intl|Format|Segmenter|Collator|DisplayNames)$/.test(
				nameOf(node.callee),
			);
		case 'CallExpression':
			return part === 'arguments' && COMPARES.test(nameOf(node.callee));
		default:
			return (
				(node.type.startsWith('TS') && part !== 'expression') ||
				part === 'typeAnnotation' ||
				part === 'typeArguments'
			);
	}
}

/** Whether a call says a text: its first argument is a key. */
const says = (node: Node): boolean =>
	node.type === 'CallExpression' && /^(say|rich)$/.test(nameOf(node.callee));

/** Whether a string is more than a name of the code, a class, an address or a pattern. */
function hasWords(text: string): boolean {
	if (!/\p{L}{2}/u.test(text)) return false;
	if (/\s/.test(text)) return /(^|[\s“(])\p{L}+([\s,.:;”)’]|$)/u.test(text);
	// One word: words of readers that stand alone begin with a capital.
	return /^\P{L}*\p{Lu}\p{Ll}+\P{L}*$/u.test(text);
}

/** The words that a .ts or .astro file would show to somebody, in order. */
export function englishIn(file: string, source: string): Found[] {
	const isScript = posix.extname(file) !== '.astro';
	const text = isScript ? `---\n${source}\n---\n` : source;
	const { ast, diagnostics } = parse(text);
	if (!isNode(ast)) throw new Error(`${file} cannot be parsed: ${JSON.stringify(diagnostics)}`);
	const found: Found[] = [];
	const add = (node: Node, words: string) =>
		found.push({
			line: text.slice(0, node.start).split('\n').length - (isScript ? 1 : 0),
			text: words.trim().replace(/\s+/g, ' '),
		});
	const visit = (node: Node): void => {
		if (node.type === 'JSXText') {
			const words = String(node.value).replace(/&#?\w+;/g, '');
			if (/\p{L}/u.test(words)) add(node, words);
		} else if (node.type === 'Literal') {
			if (typeof node.value === 'string' && hasWords(node.value)) add(node, node.value);
		} else if (node.type === 'TemplateElement') {
			const { cooked } = node.value as { cooked: string };
			if (hasWords(cooked)) add(node, cooked);
		}
		const key = says(node) ? (node.arguments as unknown[])[0] : undefined;
		for (const [part, child] of children(node))
			if (child !== key && !isCode(node, part)) visit(child);
	};
	visit(ast);
	return found;
}
