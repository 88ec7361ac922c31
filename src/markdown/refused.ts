// Content is data, not code: everything a body may not hold is found here, with its line.

import { distance } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../schema/body.ts';

export interface Refusal {
	line: number;
	what: string;
	fix: string;
}

const KINDS: Record<string, [what: string, fix: string]> = {
	mdxjsEsm: ['import or export in content', 'Content is data, not code: take the line out.'],
	mdxFlowExpression: [
		'a {…} expression in content',
		'Content is data, not code: write the words themselves.',
	],
	mdxTextExpression: [
		'a {…} expression in content',
		'Content is data, not code: write the words themselves.',
	],
	image: [
		'a picture in content',
		'Pages carry no pictures; say it in words or link to the source.',
	],
	imageReference: [
		'a picture in content',
		'Pages carry no pictures; say it in words or link to the source.',
	],
	footnoteReference: [
		'a Markdown footnote',
		'Sources are cited as [@source-id, locator]; other remarks belong in the text.',
	],
	footnoteDefinition: [
		'a Markdown footnote',
		'Sources are cited as [@source-id, locator]; other remarks belong in the text.',
	],
	code: ['a block of code', 'Was a paragraph indented by four spaces? Take the indent out.'],
};

function componentRefusals(node: MdxJsxFlowElement | MdxJsxTextElement): [string, string][] {
	const name = node.name ?? '(empty)';
	const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
	if (!component) {
		const nearest = Object.keys(COMPONENTS).sort(
			(a, b) => distance(a, name) - distance(b, name),
		)[0];
		return [
			[
				`unknown component <${name}>`,
				`Did you mean <${nearest}>? Allowed: ${Object.keys(COMPONENTS).join(', ')}.`,
			],
		];
	}
	const found: [string, string][] = [];
	const given = new Set<string>();
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
			found.push([
				`<${name}> has an attribute that is not a literal string`,
				'Write it as name="value".',
			]);
			continue;
		}
		given.add(attribute.name);
		if (!Object.hasOwn(component.attributes, attribute.name))
			found.push([
				`<${name}> has no attribute “${attribute.name}”`,
				`Allowed: ${Object.keys(component.attributes).join(', ')}.`,
			]);
	}
	for (const [attribute, { required }] of Object.entries(component.attributes)) {
		if (required && !given.has(attribute))
			found.push([`<${name}> lacks its “${attribute}”`, `Write <${name} ${attribute}="…" />.`]);
	}
	if (component.place === 'block' && node.type === 'mdxJsxTextElement')
		found.push([
			`<${name}> stands inside a sentence`,
			'Give it a paragraph of its own, with an empty line before and after.',
		]);
	if (component.place === 'inline' && node.type === 'mdxJsxFlowElement')
		found.push([`<${name}> stands alone`, 'Put it in a sentence.']);
	if (component.place === 'block' && node.children.length > 0)
		found.push([`<${name}> encloses something`, `Close it at once: <${name} … />.`]);
	return found;
}

/** Everything in a body that is not allowed. Lines are those of the parsed text, from 1. */
export function refused(tree: Root): Refusal[] {
	const found: Refusal[] = [];
	visit(tree, (node: Nodes) => {
		const line = node.position?.start.line ?? 1;
		const kind = KINDS[node.type];
		if (kind) found.push({ line, what: kind[0], fix: kind[1] });
		if (
			node.type === 'table' &&
			node.children[0]?.children.some((cell) => cell.children.length === 0)
		)
			found.push({
				line,
				what: 'a table with an empty head cell',
				fix: 'Say in the head of every column what it holds; a screen reader reads it with each cell.',
			});
		if (node.type === 'heading' && (node.depth === 1 || node.depth > 3))
			found.push({
				line,
				what: `a heading of level ${node.depth}`,
				fix: 'The page has its own first heading: use ## and ###.',
			});
		if ((node.type === 'link' || node.type === 'definition') && !/^(https?:\/\/|\/)/.test(node.url))
			found.push({
				line,
				what: `a link to “${node.url}”`,
				fix: 'Link to a full web address, or to an address of this site beginning with /.',
			});
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
			for (const [what, fix] of componentRefusals(node)) found.push({ line, what, fix });
	});
	return found;
}
