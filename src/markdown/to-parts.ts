// HTML strings with holes: each component is swapped for a mark, the rest is serialised, and the string is cut at the marks.
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Part, PartRef } from '../schema/body.ts';

/** A control character, which Markdown never passes on: CommonMark replaces U+0000, so no content can hold one. */
const HOLE = '\u0000';

type Node = RootContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

function asComponent(node: Node, lineOffset: number): PartRef | undefined {
	const line = (node.position?.start.line ?? 1) + lineOffset;
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		const attributes: Record<string, string> = {};
		for (const attribute of node.attributes) {
			if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
				attributes[attribute.name] = attribute.value;
		}
		return {
			name: node.name ?? '',
			attributes,
			parts: toParts(node.children as Node[], lineOffset),
			line,
		};
	}
	if (
		node.type === 'element' &&
		node.tagName === 'a' &&
		String(node.properties.href).startsWith('/')
	) {
		return {
			name: 'Link',
			attributes: { to: String(node.properties.href) },
			parts: toParts(node.children, lineOffset),
			line,
		};
	}
	return undefined;
}

/** Nodes of a rehype tree as parts. `lineOffset` is added to the line of each component. */
export function toParts(nodes: Node[], lineOffset: number): Part[] {
	const components: PartRef[] = [];
	const withHoles = (node: Node): RootContent => {
		const component = asComponent(node, lineOffset);
		if (component)
			return { type: 'text', value: `${HOLE}${components.push(component) - 1}${HOLE}` };
		if (node.type !== 'element') return node as RootContent;
		return {
			...node,
			children: node.children.map((child) => withHoles(child as Node)) as Element['children'],
		};
	};
	const html = toHtml({ type: 'root', children: nodes.map(withHoles) } as Root);
	return html.split(HOLE).flatMap((piece, i): Part[] => {
		if (i % 2 === 1) return [components[Number(piece)] as PartRef];
		return piece === '' ? [] : [piece];
	});
}
