import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Refusal } from './refused.ts';

/** What begins like a citation and was not read as one: it would stand in the page as it was typed. */
export function unreadCitations(tree: Root): Refusal[] {
	const found: Refusal[] = [];
	visit(tree, 'text', (node) => {
		if (node.value.includes('[@'))
			found.push({
				line: node.position?.start.line ?? 1,
				what: 'a citation that cannot be read',
				fix: 'Write [@source-id] or [@source-id, place in words], without emphasis or addresses inside.',
			});
	});
	return found;
}
