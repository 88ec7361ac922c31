// Markdown with components and tables, read with no more syntax than a text can need.
// At every word, the parser asks whether a bare web or mail address begins there, and at every paragraph whether it is the head of a table: two thirds of its time, for what few texts hold.
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutRareSyntax } from './without-rare-syntax.ts';

const whole = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const common = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkGfm)
	.use(withoutRareSyntax)
	.freeze();

/** No table is without a row that holds one of these. */
const IN_TABLES = /\||:-|-:/;
/** What every bare address holds; the @ of a citation follows a bracket or a space. */
const IN_ADDRESSES = /:\/\/|www\.|(^|[^\s[])@/i;

/** Left to right, the first bare address begins in what was read as words before it; so if no words hold one, none was missed. */
const holdsAddress = (node: Nodes): boolean =>
	node.type === 'text'
		? IN_ADDRESSES.test(node.value)
		: 'children' in node && node.children.some(holdsAddress);

function readCommon(text: string): Root | undefined {
	if (IN_TABLES.test(text)) return undefined;
	try {
		const tree = common.parse(text) as Root;
		return holdsAddress(tree) ? undefined : tree;
	} catch {
		// A brace may be part of a bare address: only the whole syntax can say.
		return undefined;
	}
}

/** The tree of a text, the same as with the whole syntax. Throws what the parser throws. */
export const readMarkdown = (text: string): Root => readCommon(text) ?? (whole.parse(text) as Root);
