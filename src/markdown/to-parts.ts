// Turns an HTML tree into strings of HTML and component references. Each component is replaced by a
// placeholder, the tree is serialised once, and the string is split at the placeholders.
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Part, PartRef } from '../schema/body.ts';

/** Encloses a placeholder. No content can contain U+0000, because CommonMark replaces it. */
const DELIMITER = '\u0000';

type Node = RootContent | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * The component reference that a node stands for; undefined for plain HTML. A link to an address of
 * the site becomes a `Link`, because only the page knows the base path.
 */
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

/**
 * Nodes of a rehype tree as parts. `lineOffset`, the number of lines before the body in its file,
 * is added to the line of each component.
 */
export function toParts(nodes: Node[], lineOffset: number): Part[] {
	const components: PartRef[] = [];
	const withPlaceholders = (node: Node): RootContent => {
		const component = asComponent(node, lineOffset);
		if (component) {
			components.push(component);
			return { type: 'text', value: `${DELIMITER}${components.length - 1}${DELIMITER}` };
		}
		if (node.type !== 'element') return node as RootContent;
		return {
			...node,
			children: node.children.map((child) =>
				withPlaceholders(child as Node),
			) as Element['children'],
		};
	};
	const html = toHtml({ type: 'root', children: nodes.map(withPlaceholders) } as Root);
	// Strings at odd positions were between two delimiters: they are the indices of components.
	return html.split(DELIMITER).flatMap((text, i): Part[] => {
		if (i % 2 === 1) return [components[Number(text)] as PartRef];
		return text === '' ? [] : [text];
	});
}
