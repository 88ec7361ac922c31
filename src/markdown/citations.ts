// Turns `[@source-id, locator]` into a Cite component; several sources are separated by semicolons.
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const SHORTHAND = /\s*\[(@[A-Za-z0-9][^\]]*)\]/g;

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
			const pieces: PhrasingContent[] = [];
			let end = 0;
			for (const match of node.value.matchAll(SHORTHAND)) {
				if (match.index > end)
					pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
				const bracket = match.index + match[0].indexOf('[');
				const lineBreaks = node.value.slice(0, bracket).split('\n').length - 1;
				const line = (node.position?.start.line ?? 1) + lineBreaks;
				const point = { line, column: 1 };
				for (const one of (match[1] ?? '').split(';'))
					pieces.push(cite(one, { start: point, end: point }));
				end = match.index + match[0].length;
			}
			if (end === 0) return;
			if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
	};
}
