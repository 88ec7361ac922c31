import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Refusal } from './refused.ts';

/**
 * Text that begins like a citation but was not read as one. It would be printed on the page as
 * it was typed.
 */
export function unreadCitations(tree: Root): Refusal[] {
	const found: Refusal[] = [];
	visit(tree, 'text', (node) => {
		if (node.value.includes('[@'))
			found.push({
				line: node.position?.start.line ?? 1,
				what: 'a citation that cannot be read',
				fix: 'Write [@source-id] or [@source-id, place in words], without emphasis or links inside.',
			});
	});
	return found;
}
