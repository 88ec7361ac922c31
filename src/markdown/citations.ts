// A remark plugin that turns `[@source-id, locator]` into a Cite component. Several sources in one
// pair of brackets are separated by semicolons and give a component each.
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

// A space before it is taken once, at its first: else a long run is tried from each of its spaces.
const SHORTHAND = /(?<!\s)\s*\[(@[A-Za-z0-9][^\]]*)\]/g;

function cite(text: string, position: MdxJsxTextElement['position']): MdxJsxTextElement {
	const [id = '', ...locator] = text.trim().replace(/^@/, '').split(',');
	const attributes: MdxJsxTextElement['attributes'] = [
		{ type: 'mdxJsxAttribute', name: 'source', value: id.trim() },
	];
	const place = locator.join(',').replace(/\s+/g, ' ').trim();
	if (place) attributes.push({ type: 'mdxJsxAttribute', name: 'locator', value: place });
	return { type: 'mdxJsxTextElement', name: 'Cite', attributes, children: [], position };
}

export function citations() {
	return (tree: Root) => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('[@')) return;
			const nodes: PhrasingContent[] = [];
			let end = 0;
			for (const match of node.value.matchAll(SHORTHAND)) {
				if (match.index > end)
					nodes.push({ type: 'text', value: node.value.slice(end, match.index) });
				const bracket = match.index + match[0].indexOf('[');
				const lineBreaks = node.value.slice(0, bracket).split('\n').length - 1;
				const line = (node.position?.start.line ?? 1) + lineBreaks;
				const point = { line, column: 1 };
				for (const citation of (match[1] ?? '').split(';'))
					nodes.push(cite(citation, { start: point, end: point }));
				end = match.index + match[0].length;
			}
			if (end === 0) return;
			if (end < node.value.length) nodes.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...nodes);
			return [SKIP, index + nodes.length];
		});
	};
}
