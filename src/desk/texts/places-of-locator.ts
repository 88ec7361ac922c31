import type { Paragraph } from './paragraphs.ts';

/** A part of a text, in UTF-16 offsets. */
interface Place {
	start: number;
	end: number;
}

/** What a locator counts, as editors write it in the languages of the product. */
const UNITS = {
	paragraph:
		'paragraphs?|paras?\\.?|pars?\\.?|¶+|absätze?|absatz|abs\\.|párrafos?|paragraphes?|alinéas?',
	item: '(?:list )?items?|points? of the list|listenpunkte?|elementos? de la lista',
	page: 'pages?|pp?\\.|seiten?|s\\.|páginas?',
};
type Unit = keyof typeof UNITS;

/** `5`, `5 and 6`, `5–7`, `4, 7 and 9`. */
const NUMBERS =
	'\\d{1,4}(?:\\s*(?:[–—-]|,\\s*(?:and|und|y|et)?|and|to|und|bis|y|a|et|à|&)\\s*\\d{1,4})*';
const HEADLINE = /\b(?:headlines?|überschrift|titular|titre)\b/i;

/** `5–7, 9` → 5, 6, 7, 9. */
function numbersIn(words: string): number[] {
	const found: number[] = [];
	for (const { 0: part, 1: first, 2: last } of words.matchAll(
		/(\d+)(?:\s*(?:[–—-]|to|bis|a|à)\s*(\d+))?/g,
	)) {
		const [from, to] = [Number(first ?? part), Number(last ?? first ?? part)];
		for (let number = from; number <= to && number - from < 1_000; number += 1) found.push(number);
	}
	return found;
}

/** The pages of a text, which a form feed divides. */
function pagesOf(text: string): Place[] {
	let start = 0;
	return text.split('\f').map((page) => {
		const place = { start, end: start + page.length };
		start = place.end + 1;
		return place;
	});
}

/** Neighbouring paragraphs as one place. */
function joined(parts: Paragraph[], all: Paragraph[]): Place[] {
	const places: Place[] = [];
	let before = -2;
	for (const part of parts) {
		const at = all.indexOf(part);
		const last = places.at(-1);
		if (last && at === before + 1) last.end = part.end;
		else places.push({ start: part.start, end: part.end });
		before = at;
	}
	return places;
}

/**
 * Where a locator such as `paragraphs 5–7`, `list item 3`, `page 2` or `headline` is in a text whose
 * paragraphs are given, in order; empty when it names no place that the text has, as `closing remarks`.
 */
export function placesOfLocator(locator: string, text: string, paragraphs: Paragraph[]): Place[] {
	const wanted = { paragraph: new Set<number>(), item: new Set<number>(), page: new Set<number>() };
	for (const unit of Object.keys(UNITS) as Unit[]) {
		const named = new RegExp(`(?<!\\p{L})(?:${UNITS[unit]})\\s*(${NUMBERS})`, 'giu');
		for (const [, numbers = ''] of locator.matchAll(named))
			for (const number of numbersIn(numbers)) wanted[unit].add(number);
	}
	const isHead = HEADLINE.test(locator);
	const parts = paragraphs.filter(({ number, item }) => {
		if (item !== undefined) return wanted.item.has(item);
		return number === 0 ? isHead : wanted.paragraph.has(number);
	});
	const pages = pagesOf(text).filter((_, i) => wanted.page.has(i + 1));
	return [...joined(parts, paragraphs), ...pages].sort((a, b) => a.start - b.start);
}
