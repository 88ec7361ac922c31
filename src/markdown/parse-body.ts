// Parses a body into blocks when the content is loaded. Bodies are never run as code.
import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Block } from '../schema/body.ts';
import { citations } from './citations.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { readMarkdown } from './read-markdown.ts';
import { type Refusal, refused } from './refused.ts';
import { toParts } from './to-parts.ts';
import { tooMuch } from './too-much.ts';
import { unreadCitations } from './unread-citations.ts';
import { unreadable } from './unreadable.ts';

// The order of a parse: read the syntax, look for what is refused, expand the citation shorthand,
// turn the tree into HTML. What is refused is looked for before the expansion because the tree then
// holds only components that the author wrote.
const shorthand = unified().use(citations).freeze();
const toHtmlTree = unified()
	.use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
	.freeze();

function kindOf(node: Hast['children'][number] | { type: string }): Block['kind'] {
	if (node.type !== 'element') return 'component';
	return 'tagName' in node && /^h\d$/.test(node.tagName) ? 'heading' : 'prose';
}

/**
 * Parses one body. `lineOffset` is the number of lines before it in its file.
 * Everything that is not allowed is returned as a refusal with its line in the file. The blocks of
 * a refused body may only be used to check its references.
 */
export function parseBody(
	text: string,
	lineOffset: number,
): { blocks: Block[]; refusals: Refusal[] } {
	if (text.trim() === '') return { blocks: [], refusals: [] };
	const excess = tooMuch(text);
	if (excess) return { blocks: [], refusals: [{ ...excess, line: excess.line + lineOffset }] };
	try {
		const written = readMarkdown(text);
		const components = refused(written);
		const foreign = foreignSyntax(written, text);
		const tree = shorthand.runSync(written) as Root;
		const refusals = [...components, ...foreign, ...unreadCitations(tree)].map((one) => ({
			...one,
			line: one.line + lineOffset,
		}));
		const html = toHtmlTree.runSync(tree) as Hast;
		const blocks = html.children
			.filter((node) => node.type !== 'text')
			.map(
				(node): Block => ({
					kind: kindOf(node),
					parts: toParts([node], lineOffset),
					line: (node.position?.start.line ?? 1) + lineOffset,
				}),
			);
		return { blocks, refusals };
	} catch (error) {
		return { blocks: [], refusals: [unreadable(error, text, lineOffset)] };
	}
}
