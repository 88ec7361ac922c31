import { paragraphs } from './paragraphs.ts';

/** The pages of a text on which a passage stands, from 1. Import puts a form feed between pages. */
function pagesAt(text: string, start: number, end: number): [first: number, last: number] {
	const pageAt = (at: number) => text.slice(0, at).split('\f').length;
	return [pageAt(start), pageAt(Math.max(start, end - 1))];
}

/** `paragraph 5`, `paragraphs 5 and 6`, `paragraphs 5–7`. */
function counted(word: string, first: number, last: number): string {
	if (first === last) return `${word} ${first}`;
	return `${word}s ${first}${last === first + 1 ? ' and ' : '–'}${last}`;
}

/**
 * The place of a passage in words, as a locator of content says it: the page of a text that has
 * pages, else the paragraph or the item of a list, or `headline` for what stands above. Empty when it
 * is nowhere. The product’s own language is English, so this is too.
 */
export function locatorAt(text: string, start: number, end: number): string {
	if (text.includes('\f')) return counted('page', ...pagesAt(text, start, end));
	const touched = paragraphs(text).filter(
		(one) => one.start < Math.max(end, start + 1) && one.end > start,
	);
	const numbers = touched.flatMap(({ number }) => (number > 0 ? [number] : []));
	const items = touched.flatMap(({ item }) => item ?? []);
	for (const [word, [first, ...rest]] of [
		['paragraph', numbers],
		['list item', items],
	] as const)
		if (first !== undefined) return counted(word, first, rest.at(-1) ?? first);
	return touched.length > 0 ? 'headline' : '';
}
