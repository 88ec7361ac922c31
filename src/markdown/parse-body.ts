// A body is parsed into blocks when it is loaded and never run as code.
import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Block } from '../schema/body.ts';
import { citations } from './citations.ts';
import { readMarkdown } from './read-markdown.ts';
import { type Refusal, refused } from './refused.ts';
import { toParts } from './to-parts.ts';
import { unreadCitations } from './unread-citations.ts';

// In this order: syntax first, then what our shorthand adds to it; what is refused is looked for in between, where only an author's own components stand.
const shorthand = unified().use(citations).freeze();
const writer = unified()
	.use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
	.freeze();

function kindOf(node: Hast['children'][number] | { type: string }): Block['kind'] {
	if (node.type !== 'element') return 'component';
	return 'tagName' in node && /^h\d$/.test(node.tagName) ? 'heading' : 'prose';
}

/**
 * Reads one body. `lineOffset` is the number of lines before it in its file.
 * Anything that is not allowed is returned as a refusal, with its line in the file; the blocks then serve to check references and nothing else.
 */
export function parseBody(
	text: string,
	lineOffset: number,
): { blocks: Block[]; refusals: Refusal[] } {
	if (text.trim() === '') return { blocks: [], refusals: [] };
	try {
		const written = readMarkdown(text);
		const components = refused(written);
		const tree = shorthand.runSync(written) as Root;
		const refusals = [...components, ...unreadCitations(tree)].map((one) => ({
			...one,
			line: one.line + lineOffset,
		}));
		const html = writer.runSync(tree) as Hast;
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
		const { reason, line, place } = error as {
			reason?: string;
			line?: number;
			place?: { line?: number; start?: { line: number } };
		};
		const at = line ?? place?.line ?? place?.start?.line ?? 1;
		return {
			blocks: [],
			refusals: [
				{
					line: at + lineOffset,
					what: `the text cannot be read: ${(reason ?? (error as Error).message).replace(/ \([^)]*\)/g, '')}`,
					fix: 'In content, < and { begin a component or an expression: write &lt; or \\{ for the characters themselves.',
				},
			],
		};
	}
}
