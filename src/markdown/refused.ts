// Content is data, not code. This finds everything that a body may not contain.
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../schema/body.ts';
import { excerpt } from '../schema/excerpt.ts';
import { nearest } from '../schema/nearest.ts';
import { webAddressFault } from '../schema/web-address-fault.ts';
import { attributeFaults } from './attribute-faults.ts';

export interface Refusal {
	/** From 1. */
	line: number;
	/** From 1, where it is known. */
	column?: number;
	what: string;
	fix: string;
	/** Absent for an error. */
	severity?: 'warning';
}

type WhatAndFix = [what: string, fix: string];

const EXPRESSION: WhatAndFix = [
	'a {…} expression in content',
	'Content is data, not code: write the words themselves.',
];
const PICTURE: WhatAndFix = [
	'a picture in content',
	'A picture needs its credit and licence: make an entry in figures/ and write <Figure id="…" />.',
];
const FOOTNOTE: WhatAndFix = [
	'a Markdown footnote',
	'Sources are cited as [@source-id, locator]; other remarks belong in the text.',
];

/** By the type of the node in the Markdown tree. */
const REFUSED_TYPES: Record<string, WhatAndFix> = {
	mdxjsEsm: ['import or export in content', 'Content is data, not code: remove the line.'],
	mdxFlowExpression: EXPRESSION,
	mdxTextExpression: EXPRESSION,
	image: PICTURE,
	imageReference: PICTURE,
	footnoteReference: FOOTNOTE,
	footnoteDefinition: FOOTNOTE,
	code: [
		'a block of code',
		'Four spaces at the beginning of a line make a code block. If that was not intended, remove them.',
	],
};

/** What HTML is written as here; the rest has no counterpart. */
const INSTEAD_OF_HTML: Record<string, string> = {
	b: 'Write **bold**.',
	strong: 'Write **bold**.',
	i: 'Write *emphasis*.',
	em: 'Write *emphasis*.',
	a: 'Write a link: [words](https://…).',
	br: 'Begin a new paragraph, with an empty line between the two.',
	p: 'Paragraphs need no tags: leave an empty line between them.',
	h1: 'Write ## before a heading.',
	h2: 'Write ## before a heading.',
	h3: 'Write ### before a heading.',
	ul: 'Begin each item of a list with “- ”.',
	li: 'Begin each item of a list with “- ”.',
	img: 'A picture is an entry in figures/: write <Figure id="…" />.',
};

function unknownComponent(name: string): WhatAndFix {
	const names = Object.keys(COMPONENTS);
	const what = `unknown component <${excerpt(name)}>`;
	if (Object.hasOwn(INSTEAD_OF_HTML, name))
		return [what, `Content holds no HTML. ${INSTEAD_OF_HTML[name]}`];
	const meant = nearest(name, names);
	return [what, `${meant ? `Did you mean <${meant}>? ` : ''}Allowed: ${names.join(', ')}.`];
}

function componentRefusals(node: MdxJsxFlowElement | MdxJsxTextElement): WhatAndFix[] {
	const name = node.name ?? '(empty)';
	const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
	if (!component) return [unknownComponent(name)];
	const found: WhatAndFix[] = [];
	const given = new Set<string>();
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			found.push([
				`<${name}> has an attribute that is not a literal string`,
				'Write it as name="value".',
			]);
			continue;
		}
		if (given.has(attribute.name))
			found.push([`<${name}> has the attribute “${attribute.name}” twice`, 'Keep one of the two.']);
		given.add(attribute.name);
		if (!Object.hasOwn(component.attributes, attribute.name))
			found.push([
				`<${name}> has no attribute “${attribute.name}”`,
				`Allowed: ${Object.keys(component.attributes).join(', ')}.`,
			]);
	}
	for (const [attribute, { required }] of Object.entries(component.attributes)) {
		if (required && !given.has(attribute))
			found.push([
				`<${name}> is missing its attribute “${attribute}”`,
				`Write <${name} ${attribute}="…" />.`,
			]);
	}
	found.push(...attributeFaults(name, node.attributes));
	if (component.place === 'block' && node.type === 'mdxJsxTextElement')
		found.push([
			`<${name}> stands inside a sentence`,
			'Give it a paragraph of its own, with an empty line before and after.',
		]);
	if (component.place === 'inline' && node.type === 'mdxJsxFlowElement')
		found.push([`<${name}> stands alone in a paragraph`, 'Put it in a sentence.']);
	if (component.place === 'block' && node.children.length > 0)
		found.push([
			`<${name}> has content between two tags`,
			`Write it as a single tag: <${name} … />.`,
		]);
	return found;
}

const EMPTY_HEAD_CELL: WhatAndFix = [
	'a table with an empty head cell',
	'Give every column a heading: screen readers read it with each cell.',
];

function nodeRefusals(node: Nodes): WhatAndFix[] {
	const refusedType = REFUSED_TYPES[node.type];
	if (refusedType) return [refusedType];
	switch (node.type) {
		case 'table': {
			const head = node.children[0]?.children ?? [];
			return head.some((cell) => cell.children.length === 0) ? [EMPTY_HEAD_CELL] : [];
		}
		case 'heading': {
			if (node.depth === 2 || node.depth === 3) return [];
			const fix = 'The page has its own first heading: use ## and ###.';
			return [[`a heading of level ${node.depth}`, fix]];
		}
		case 'link':
		case 'definition': {
			if (/^\/(?!\/)/.test(node.url)) return [];
			const fault = webAddressFault(node.url);
			if (!fault) return [];
			const isWeb = /^https?:\/\//i.test(node.url);
			return [
				[
					`a link to “${excerpt(node.url)}”${isWeb ? `: ${fault}` : ''}`,
					'Link to a full web address, or to an address of this site beginning with /.',
				],
			];
		}
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return componentRefusals(node);
		default:
			return [];
	}
}

/** Everything in a body that is not allowed. Lines are counted in the parsed text, from 1. */
export function refused(tree: Root): Refusal[] {
	const found: Refusal[] = [];
	visit(tree, (node: Nodes) => {
		const { line = 1, column } = node.position?.start ?? {};
		for (const [what, fix] of nodeRefusals(node)) found.push({ line, column, what, fix });
	});
	return found;
}
