/** What is needed of a node of a document, whichever library made it. */
interface TreeNode {
	nodeType: number;
	nodeName: string;
	textContent: string | null;
	childNodes: Iterable<TreeNode>;
}

const BLOCK = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
		'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT ' +
		'TH THEAD TR UL'
	).split(' '),
);
const SKIPPED = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA BUTTON HEAD'.split(' '),
);

/** The paragraphs of a part of a document: its blocks in order, without markup. */
export function htmlBlocks(root: TreeNode): string[] {
	const blocks: string[] = [''];
	const walk = (node: TreeNode): void => {
		if (node.nodeType === 3) {
			blocks[blocks.length - 1] += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
			return;
		}
		const name = node.nodeName.toUpperCase();
		if ((node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) || SKIPPED.has(name))
			return;
		if (name === 'BR') {
			blocks[blocks.length - 1] += '\n';
			return;
		}
		const isBlock = BLOCK.has(name);
		if (isBlock) blocks.push('');
		for (const child of node.childNodes) walk(child);
		if (isBlock) blocks.push('');
	};
	walk(root);
	return blocks
		.flatMap((block) => block.split(/\n\s*\n/))
		.map((block) =>
			block
				.replace(/ *\n */g, '\n')
				.replace(/ {2,}/g, ' ')
				.trim(),
		)
		.filter((block) => block !== '');
}
