// Finds, in a site built in the pseudo-language, texts that `words/` did not say. What it said stands
// in brackets; what the story says is in its `data/story.json`; the rest should be dates and numbers.
import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The texts of a story: whole values, and everything in one, for longer passages of them. */
export interface StoryTexts {
	values: Set<string>;
	all: string;
}

const tidy = (text: string): string =>
	text
		.replace(/[\u00ad\u200b]/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim();
/** Signs that may stand around a text. */
const trimmed = (text: string): string =>
	tidy(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * The texts of the story in the texts of JSON files: its `data/story.json`, and its saved editions,
 * which hold what it said before.
 */
export function storyTexts(files: string[]): StoryTexts {
	const strings = files.flatMap((json) => stringsIn(JSON.parse(json))).map(tidy);
	return { values: new Set(strings.map(trimmed)), all: strings.join('\n') };
}

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)';
const DATES = new RegExp(`\\b${MONTH}\\b\\.?|\\b(?:at|noon|[ap]\\.m\\.)(?=[\\s,.;–)]|$)`, 'g');

/** From so many words on, a part of a text of the story counts as the story’s. */
const PASSAGE = 3;

/** Whether a text outside of brackets is the story’s, or a date, a number, an address or a sign. */
function isContent(text: string, story: StoryTexts): boolean {
	const bare = trimmed(text.replace(DATES, ' ').replace(/\p{N}+/gu, ' '));
	if (!/\p{L}{2}/u.test(bare)) return true;
	const whole = trimmed(text);
	// A value such as a role has a capital where it stands at the beginning of a line.
	const inside = whole.charAt(0).toLowerCase() + whole.slice(1);
	if ([whole, bare, inside].some((one) => story.values.has(one))) return true;
	if (/^(https?:|\/|[\w.-]+\/)\S*$/.test(whole)) return true;
	// Titles and excerpts are cut with an ellipsis.
	if (whole.split(' ').length >= PASSAGE && story.all.includes(whole)) return true;
	const parts = whole.split(/\s*(?:[,;:·|…—–()“”/]|[.?!] )\s*/).filter((part) => part !== '');
	return parts.length > 1 && parts.every((part) => isContent(part, story));
}

/** What of a text stands in no bracket. `depth` is carried from one text to the next of a block. */
function outside(text: string, depth = 0): { pieces: string[]; depth: number } {
	const pieces: string[] = [];
	let open = depth;
	let piece = '';
	for (const sign of text) {
		if (sign === '⟦') {
			if (open === 0) pieces.push(piece);
			piece = '';
			open += 1;
		} else if (sign === '⟧') open = Math.max(0, open - 1);
		else if (open === 0) piece += sign;
	}
	return { pieces: [...pieces, piece], depth: open };
}

const BLOCK =
	/^(html|head|body|p|div|section|article|main|header|footer|nav|aside|h[1-6]|li|ol|ul|dl|dt|dd|table|tr|td|th|thead|tbody|caption|figure|figcaption|blockquote|details|summary|form|title|meta|label|button|option|pre|address|g|text|svg)$/;
const TAG = /<\/?[a-z][^>]*>/;
const HIDDEN = /^(script|style|template|noscript)$/;
const READ_ALOUD = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const READ_META =
	/^(description|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt)|author)$/;

/** The texts of a page that neither the product’s words nor the story’s say. */
export function unsaidInHtml(html: string, story: StoryTexts): string[] {
	const found: string[] = [];
	let depth = 0;
	const add = (pieces: string[]) =>
		found.push(...pieces.filter((piece) => !isContent(piece, story)).map(tidy));
	const alone = (text: string) => add(outside(text).pieces);
	const readText = (text: string) => {
		// Code to be copied is shown as text.
		if (TAG.test(text)) return found.push(...unsaidInHtml(text, story));
		const { pieces, depth: left } = outside(text, depth);
		depth = left;
		return add(pieces);
	};
	const readAttributes = ({ tagName, attrs }: Tree.Element) => {
		const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
		for (const name of READ_ALOUD) alone(attributes.get(name) ?? '');
		const meta = attributes.get('name') ?? attributes.get('property') ?? '';
		if (tagName === 'meta' && READ_META.test(meta)) alone(attributes.get('content') ?? '');
	};
	const visit = (node: Tree.Node): void => {
		if (node.nodeName === '#text') readText((node as Tree.TextNode).value);
		const isBlock = BLOCK.test(node.nodeName);
		if (HIDDEN.test(node.nodeName)) return;
		// A drawing may stand inside a text.
		const after = node.nodeName === 'svg' ? depth : 0;
		if (isBlock) depth = 0;
		if ('tagName' in node) readAttributes(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
		if (isBlock) depth = after;
	};
	visit(parse(html));
	return found;
}

/** The same of a file: of JSON every string that is more than a word, of XML what is between tags. */
export function unsaidTexts(file: string, text: string, story: StoryTexts): string[] {
	const unsaid = (strings: string[]) =>
		strings.flatMap((one) => {
			if (TAG.test(one)) return unsaidInHtml(one, story);
			const { pieces } = outside(one);
			return pieces.filter((piece) => !isContent(piece, story)).map(tidy);
		});
	switch (posix.extname(file)) {
		case '.html':
			return unsaidInHtml(text, story);
		case '.json':
			return unsaid(stringsIn(JSON.parse(text)).filter((one) => !/^[a-z-]+$/.test(one)));
		case '.xml':
			return unsaid(text.replace(/<[^>]*>/g, '\n').split('\n'));
		default:
			return unsaid(text.replace(/\]\([^)]*\)/g, ']').split('\n'));
	}
}
