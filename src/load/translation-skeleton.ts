// The file in which a translator begins: every text of the original as a remark, with the field to
// fill in below it, and the body to write over.
import { stringify } from 'yaml';
import { translatableTexts } from '../schema/translatable-texts.ts';
import type { AnyEntry } from '../story/entry.ts';

const HEAD = [
	'# A draft: readers see the original. Write the translation after each colon; what is the same in both',
	'# languages may be removed with its remark. When it is done, remove the line “draft” and run:',
];

type Tree = { [key: string | number]: Tree | string };

/** The texts as they stand in the fields, without everything that is no text. */
function treeOf(entry: AnyEntry): Tree {
	const tree: Tree = {};
	for (const { path, text } of translatableTexts(entry.collection, entry.data)) {
		if (path.at(-1) === 'locator') continue;
		let at = tree;
		for (const key of path.slice(0, -1)) {
			at[key] ??= {};
			at = at[key] as Tree;
		}
		at[path.at(-1) as string | number] = text;
	}
	return tree;
}

const remark = (text: string, indent: string): string[] =>
	text.split('\n').map((line) => `${indent}# ${line}`);

/** Fields with a remark above each. `original`: the value there, whose lists have the same length. */
function linesOf(tree: Tree, original: unknown, indent: string): string[] {
	return Object.entries(tree).flatMap(([key, value]): string[] => {
		const name = /^[\w-]+$/.test(key) ? key : stringify(key).trim();
		const there = (original as Record<string, unknown>)[key];
		if (typeof value === 'string') return [...remark(value, indent), `${indent}${name}:`];
		if (!Array.isArray(there))
			return [`${indent}${name}:`, ...linesOf(value, there, `${indent}  `)];
		const items = there.flatMap((item, i): string[] => {
			const part = value[i];
			if (part === undefined) return [`${indent}  - {}`];
			if (typeof part === 'string') return [...remark(part, `${indent}  `), `${indent}  -`];
			const [first = '', ...rest] = linesOf(part, item, `${indent}    `);
			return [first, ...rest].map((line, at, all) =>
				at === all.findIndex((one) => !/^\s*#/.test(one))
					? `${indent}  - ${line.trimStart()}`
					: line,
			);
		});
		return [`${indent}${name}:`, ...items];
	});
}

/** The words of a quotation, which stay as they are, with a place for the translation of each. */
const wordsOf = (entry: AnyEntry): string[] =>
	entry.collection === 'quotes'
		? ['translation:', ...entry.data.words.flatMap((words) => [...remark(words, '  '), '  -'])]
		: [];

/** `body`: that of the original, as it was written; `accept`: the command that ends a translation. */
export function translationSkeleton(entry: AnyEntry, body: string, accept: string): string {
	const ofStory =
		entry.collection === 'story' ? ['translatedBy:', 'translatedOn:', 'locators: {}'] : [];
	return [
		'---',
		...HEAD,
		`# ${accept}`,
		'draft: true',
		...ofStory,
		...linesOf(treeOf(entry), entry.data, ''),
		...wordsOf(entry),
		'---',
		...(body.trim() === '' ? [] : ['', body.trim()]),
		'',
	].join('\n');
}
