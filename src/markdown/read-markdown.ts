// Parses MDX with only as much syntax as a text can need. With the whole syntax, the parser spends
// most of its time asking at every word whether a bare web or mail address begins there, and at
// every paragraph whether it is the head of a table. Few texts contain either.
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

/** Every table has a row that contains one of these. */
const IN_TABLES = /\||:-|-:/;
/** Every bare address contains one of these. The @ of a citation follows a bracket or a space. */
const IN_ADDRESSES = /:\/\/|www\.|(^|[^\s[])@/i;

/**
 * Whether a tree read with the common syntax may contain a bare address. Up to the first address
 * both ways of reading give the same tree, so that address begins in a text node; when no text node
 * contains one, there is none.
 */
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
		// The brace that the parser stumbled over may be part of a bare address, which only the whole
		// syntax can tell.
		return undefined;
	}
}

/** The tree of a text, always the same as with the whole syntax. Throws what the parser throws. */
export const readMarkdown = (text: string): Root => readCommon(text) ?? (whole.parse(text) as Root);
