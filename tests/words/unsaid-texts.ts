// Finds, in a site built in the pseudo-language, texts that `words/` did not say. What it said stands
// in brackets; the rest should be the story's own words, dates and numbers.
import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface StoryTexts {
	/** Whole texts. */
	values: Set<string>;
	/** Every three words in a row, and names that have fewer. */
	passages: Set<string>;
	/** These and every text that has fewer: in texts to be searched they follow one another. */
	searched: Set<string>;
}

/** Words in a row by which a text is known to be the story’s. */
const PASSAGE = 3;

const tidy = (text: string): string =>
	text
		.replace(/[\u00ad\u200b\u2066-\u2069]/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim();
/** Signs that may stand around a text. */
const trimmed = (text: string): string =>
	tidy(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|NOVEMBER|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)';
const DATES = new RegExp(`\\b${MONTH}\\b\\.?|\\b(?:at|noon|[ap]\\.m\\.)(?=[\\s,.;–)]|$)`, 'g');
const withoutDates = (text: string): string => trimmed(text.replace(DATES, ' '));

/** The words of a text. Numbers are left out, since those of notes stand among them. */
const wordsOf = (text: string): string[] =>
	(text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /\p{L}/u.test(word));

const passagesOf = (words: string[], length = PASSAGE): string[] =>
	words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));

const joined = (texts: string[]): string[] => texts.map((one) => wordsOf(one).join(' '));

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * The texts of the story in the texts of JSON files: its `data/story.json`, and its saved editions,
 * which hold what it said before.
 */
export function storyTexts(files: string[]): StoryTexts {
	const texts = files.flatMap((json) => stringsIn(JSON.parse(json)));
	const strings = texts.map(tidy);
	// Cells of a table are separated by tabs.
	const values = new Set(texts.flatMap((one) => [one, ...one.split(/[\t\n]/)]).map(trimmed));
	const short = [...values].filter((one) => wordsOf(one).length < PASSAGE);
	const passages = [
		...strings.flatMap((one) => passagesOf(wordsOf(one))),
		...strings.flatMap((one) => passagesOf(wordsOf(withoutDates(one)))),
		...joined(short.filter((one) => /[\p{Lu}\p{N}]/u.test(one))),
	];
	return {
		values,
		passages: new Set(passages),
		searched: new Set([...passages, ...joined(short)]),
	};
}

/** Whether each word stands in a passage of the story, or is a name: texts may follow one another. */
function isMadeOfPassages(text: string, { passages }: StoryTexts): boolean {
	const words = wordsOf(text);
	const isKnown = words.map(() => false);
	for (let length = 1; length <= PASSAGE; length += 1)
		passagesOf(words, length).forEach((one, i) => {
			if (passages.has(one)) isKnown.fill(true, i, i + length);
		});
	return !isKnown.includes(false);
}

/** Whether a text outside of brackets is the story’s, or a date, a number, an address or a sign. */
function isContent(text: string, story: StoryTexts): boolean {
	const bare = trimmed(withoutDates(text).replace(/\p{N}+/gu, ' '));
	if (!/\p{L}{2}/u.test(bare)) return true;
	const whole = trimmed(text);
	// A value such as a role has a capital where it stands at the beginning of a line.
	const inside = whole.charAt(0).toLowerCase() + whole.slice(1);
	if ([whole, bare, inside].some((one) => story.values.has(one))) return true;
	if (/^(https?:|\/|[\w.:-]+\/)\S*$|^[\w-]+(\.[\w-]+)+$/.test(whole)) return true;
	if (isMadeOfPassages(whole, story) || isMadeOfPassages(withoutDates(whole), story)) return true;
	const parts = whole.split(/\s*(?:[,;·|…—–()“”]|[.?!:/] | \/)\s*/).filter((part) => part !== '');
	return parts.length > 1 && parts.every((part) => isContent(part, story));
}

/** Collects what stands in no bracket, from one text of a block to the next. */
class Outside {
	#depth = 0;
	/** The texts since the last bracket, one for each element. */
	#run: string[] = [];
	readonly #story: StoryTexts;
	readonly found: string[] = [];

	constructor(story: StoryTexts) {
		this.#story = story;
	}

	add(text: string): void {
		for (const part of text.split(/(?=[⟦⟧])|(?<=[⟦⟧])/)) {
			if (part === '⟦') {
				this.#endRun();
				this.#depth += 1;
			} else if (part === '⟧') this.#depth = Math.max(0, this.#depth - 1);
			else if (this.#depth === 0) this.#run.push(part);
		}
	}

	/** The end of a block, in which every bracket should have been closed. */
	end(): void {
		this.#endRun();
		this.#depth = 0;
	}

	/** Words of a sentence may be links; names in a row are texts of their own. */
	#endRun(): void {
		const run = this.#run.splice(0);
		if (isContent(run.join(' '), this.#story)) return;
		this.found.push(...run.filter((one) => !isContent(one, this.#story)).map(tidy));
	}
}

const BLOCK =
	/^(html|head|body|p|div|section|article|main|header|footer|nav|aside|h[1-6]|li|ol|ul|dl|dt|dd|table|tr|td|th|thead|tbody|caption|figure|figcaption|blockquote|details|summary|form|title|meta|label|button|option|pre|address|g|text|svg)$/;
const TAG = /<\/?[a-z][^>]*>/;
const HIDDEN = /^(script|style|template|noscript)$/;
const READ_ALOUD = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const READ_META =
	/^(description|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt)|author)$/;
/** Members of JSON-LD whose values are addresses, codes or data of the story. */
const JSON_LD_NAMES = /^(name|headline|description|alternateName|caption|text|abstract|keywords)$/;

const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : []);

/** Whether words are marked in an element that an edition added or removed. */
const hasMarks = (node: Tree.Node): boolean =>
	childrenOf(node).some(({ nodeName }) => /^(ins|del)$/.test(nodeName));

/** The strings of JSON-LD that are read: titles in results of a search, and the like. */
function namesIn(value: unknown, key = ''): string[] {
	if (typeof value === 'string') return JSON_LD_NAMES.test(key) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, key));
	return Object.entries(value).flatMap(([name, one]) => namesIn(one, name));
}

/** The texts of a page that neither the product’s words nor the story’s say. */
export function unsaidInHtml(html: string, story: StoryTexts): string[] {
	const found: string[] = [];
	let outside = new Outside(story);
	const alone = (text: string) => found.push(...unsaidInText(text, story));
	const collect = () => {
		outside.end();
		found.push(...outside.found.splice(0));
	};
	const readAttributes = ({ tagName, attrs }: Tree.Element) => {
		const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
		for (const name of READ_ALOUD) alone(attributes.get(name) ?? '');
		const meta = attributes.get('name') ?? attributes.get('property') ?? '';
		if (tagName === 'meta' && READ_META.test(meta)) alone(attributes.get('content') ?? '');
	};
	const readScript = (script: Tree.Element) => {
		const type = script.attrs.find(({ name }) => name === 'type')?.value;
		const code = childrenOf(script).map((one) => ('value' in one ? one.value : ''));
		if (type === 'application/ld+json') namesIn(JSON.parse(code.join(''))).forEach(alone);
		// What the script of the page says.
		if (type === 'application/json') stringsIn(JSON.parse(code.join(''))).forEach(alone);
	};
	const visit = (node: Tree.Node, skipped?: string): void => {
		const { nodeName } = node;
		if (nodeName === skipped) return;
		if (nodeName === '#text') {
			const { value } = node as Tree.TextNode;
			// Code to be copied is shown as text.
			if (TAG.test(value)) found.push(...unsaidInHtml(value, story));
			else outside.add(value);
			return;
		}
		if (nodeName === 'script') readScript(node as Tree.Element);
		if (HIDDEN.test(nodeName)) return;
		const before = outside;
		// A drawing may stand inside a text.
		if (nodeName === 'svg') outside = new Outside(story);
		else if (BLOCK.test(nodeName)) collect();
		if ('tagName' in node) readAttributes(node);
		// Words compared are two texts: without what was added, and without what was removed.
		for (const mark of hasMarks(node) ? ['ins', 'del'] : [skipped]) {
			for (const child of childrenOf(node)) visit(child, mark);
			if (BLOCK.test(nodeName)) collect();
		}
		outside = before;
	};
	visit(parse(html));
	return found;
}

/** The same of a text without markup. */
export function unsaidInText(text: string, story: StoryTexts): string[] {
	const outside = new Outside(story);
	outside.add(text);
	outside.end();
	return outside.found;
}

/** The same of a file: of JSON every string that is more than a word, of XML what is between tags. */
export function unsaidTexts(file: string, text: string, story: StoryTexts): string[] {
	const isSearched = posix.basename(file) === 'search-index.json';
	const texts = isSearched ? { ...story, passages: story.searched } : story;
	const unsaid = (strings: string[]) =>
		strings.flatMap((one) => (TAG.test(one) ? unsaidInHtml : unsaidInText)(one, texts));
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
