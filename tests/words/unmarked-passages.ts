// Finds, on the pages of a Spanish translation, passages in English that do not say so by `lang`. A
// screen reader would read them out as Spanish. Attributes are not looked at: theirs is the language
// of their element, and a label with a title in it has words of two.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Words without which hardly a sentence does, and which the other language has not. */
const ENGLISH = new Set(
	'the of and to over two all than more will could their them out there while that was were for with from by is are had have not which who they it its on at in an this these would said says after before about into or but been be when what how'.split(
		' ',
	),
);
const SPANISH = new Set(
	'el la los las un una de del al y que en por para con se su sus lo es fue son no como más entre según sobre'.split(
		' ',
	),
);
/** A name such as “Bank of the West” has two of them. */
const LEAST_WORDS = 5;
const LEAST_ENGLISH = 2;

const HIDDEN = /^(script|style|template|noscript|head)$/;
const INLINE = /^(a|abbr|b|bdi|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;

const ADDRESS = /\S*\.\S*\/\S*|https?:\S+/g;
const wordsOf = (text: string): string[] =>
	text
		.replace(ADDRESS, ' ')
		.toLowerCase()
		.match(/\p{L}+/gu) ?? [];

/** Whether a text reads as English: it has more of the small words of English than of Spanish. */
export function isEnglish(text: string): boolean {
	const words = wordsOf(text);
	const count = (of: Set<string>) => words.filter((word) => of.has(word)).length;
	const english = count(ENGLISH);
	return words.length >= LEAST_WORDS && english >= LEAST_ENGLISH && english > count(SPANISH);
}

const attributeOf = (node: Tree.Node, wanted: string): string | undefined =>
	'attrs' in node ? node.attrs.find(({ name }) => name === wanted)?.value : undefined;

/**
 * Each text of a page that reads as English where the page says `language`, a tag or its beginning.
 * `names`: of parties and outlets, which are the same in every language.
 */
export function unmarkedPassages(html: string, language: string, names: string[] = []): string[] {
	const found: string[] = [];
	/** A run of text in one language: the sentence that links and the like are parts of. */
	let run = '';
	let runIn = '';
	const isOurs = (lang: string) => lang === language || lang.startsWith(`${language}-`);
	const look = (text: string, lang: string) => {
		if (!isOurs(lang) || !isEnglish(text)) return;
		const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
		if (isEnglish(rest)) found.push(text.replace(/\s+/g, ' ').trim());
	};
	const end = () => {
		look(run, runIn);
		run = '';
	};
	const visit = (node: Tree.Node, lang: string): void => {
		if (node.nodeName === '#text') {
			const { value } = node as Tree.TextNode;
			// Code to be copied is shown as text.
			if (/<[a-z]+ /.test(value)) {
				found.push(...unmarkedPassages(value, language, names));
				return;
			}
			if (lang !== runIn) end();
			runIn = lang;
			run += value;
			return;
		}
		if (HIDDEN.test(node.nodeName)) return;
		const own = attributeOf(node, 'lang') ?? lang;
		const isBlock = !INLINE.test(node.nodeName);
		if (isBlock) end();
		for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, own);
		if (isBlock) end();
	};
	visit(parse(html), language);
	end();
	return found;
}
