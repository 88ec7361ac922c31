// Signs of other kinds of Markdown. This one has no boxes, tasks or formulas, so it would print the
// signs as they were typed.
import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { hiddenCharacters } from '../schema/hidden-characters.ts';
import { WORD } from '../schema/limits.ts';
import { longestWord } from '../schema/longest-word.ts';
import { FOREIGN_SIGNS } from './foreign-signs.ts';
import type { Refusal } from './refused.ts';

/** Most texts hold none of these signs, and no rule is tried on them. */
const ANY_SIGN = /[$^|=~&]|::|:[a-z]|\[[^@]|\]\(|\*\*|__|^#|^:|\.\. /im;

const ENTITY = /(?<!\\)&(?:[a-z][a-z0-9]*|#\w+);/gi;

/** Names of characters that do not exist: the parser leaves them as they are. */
const unknownEntities = (typed: string, value: string): { found: string; index: number }[] =>
	[...typed.matchAll(ENTITY)]
		.filter(([entity]) => value.includes(entity))
		.map(({ 0: found, index }) => ({ found, index }));

function inText(node: Text, typed: string): { index: number; what: string; fix: string }[] {
	if (!ANY_SIGN.test(typed)) return [];
	const rules = FOREIGN_SIGNS.flatMap(({ sign, what, fix }) => {
		const match = sign.exec(typed);
		return match ? [{ index: match.index, what: what(match[0].trim().slice(0, 60)), fix }] : [];
	});
	const entities = unknownEntities(typed, node.value).map(({ found, index }) => ({
		index,
		what: `“${found}” is not the name of a character, so readers would see it as it stands`,
		fix: 'Type the character itself; for an ampersand before a word write &amp;.',
	}));
	const hidden = typed.includes('&')
		? hiddenCharacters(node.value).map(({ code, name }) => ({
				index: typed.indexOf('&'),
				what: `the text contains ${name}, ${code}, written as an entity`,
				fix: 'Remove it: readers cannot see it, and it changes what they read.',
			}))
		: [];
	return [...rules, ...entities, ...hidden];
}

const TASK = {
	what: 'a list of tasks, with [ ] or [x]',
	fix: 'Write “- ” and the words: there is nothing to tick.',
};
const ONE_TILDE = {
	what: 'a sign ~ on both sides strikes the words out',
	fix: 'Write \\~ for the sign itself; lowered figures are typed: ₂.',
};

/** What is wrong with a node that is no text. `typed` is the node as it was typed. */
function inNode(node: Nodes, typed: string): { what: string; fix: string }[] {
	if (node.type === 'listItem' && typeof node.checked === 'boolean') return [TASK];
	if (node.type === 'delete' && !typed.startsWith('~~')) return [ONE_TILDE];
	if (node.type !== 'table') return [];
	const columns = node.children[0]?.children.length ?? 0;
	return node.children.some((row) => row.children.length > columns)
		? [
				{
					what: `a row of the table has more cells than its head, which has ${columns}; readers would not see them`,
					fix: 'Give the head a cell for every column. A bar inside a text is written \\|.',
				},
			]
		: [];
}

function tooLong(value: string): Pick<Refusal, 'what' | 'fix' | 'severity'>[] {
	if (longestWord(value) === '') return [];
	const { length } = longestWord(value.replace(/https?:\/\/\S+/g, ''));
	if (length <= WORD.warn) return [];
	const severity = length > WORD.most ? {} : ({ severity: 'warning' } as const);
	return [{ what: `a word of ${length} letters`, fix: `${WORD.why} Divide it.`, ...severity }];
}

/** Everything in a body that belongs to another kind of Markdown, or that readers cannot see. */
export function foreignSyntax(tree: Root, text: string): Refusal[] {
	const found: Refusal[] = [];
	visit(tree, (node: Nodes) => {
		const { start, end } = node.position ?? {};
		if (!start || !end) return;
		const typed = text.slice(start.offset, end.offset);
		for (const one of inNode(node, typed))
			found.push({ line: start.line, column: start.column, ...one });
		if (node.type !== 'text') return;
		for (const one of tooLong(node.value)) found.push({ line: start.line, ...one });
		for (const { index, what, fix } of inText(node, typed)) {
			const before = typed.slice(0, index);
			const breaks = before.split('\n').length - 1;
			const column = breaks === 0 ? start.column + index : index - before.lastIndexOf('\n');
			found.push({ line: start.line + breaks, column, what, fix });
		}
	});
	return found;
}
