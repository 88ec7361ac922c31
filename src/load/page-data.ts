// What a page shows, worked out once for two uses: its cache key and its rendering. As long as the
// key is that of the last build, the page is not rendered again. And the answers for machines, of
// which a long story has ten thousand: a build writes them as they are, without Astro.
import { hash } from 'node:crypto';
import { presentLanguage } from '../words/present-language.ts';

/** Addresses are those of the story as it was written, whatever the language of the page. */
const inPresentLanguage = (address: string): string => `${presentLanguage() ?? ''}${address}`;

const makers = new Map<string, () => unknown>();
/** The data of one page at most: a story has thousands of pages. */
let last: { address: string; data: unknown } | undefined;

/**
 * Registers how the data of the page at `address` is made. The page must show nothing else. The
 * development server registers nothing, and every request makes its own data.
 */
export function registerPageData(address: string, make: () => unknown): void {
	if (!import.meta.env?.DEV) makers.set(inPresentLanguage(address), make);
}

/** The cache key of the page at `address`: a digest of its data. Undefined when none is registered. */
export function cacheKeyAt(address: string): string | undefined {
	const make = makers.get(inPresentLanguage(address));
	if (!make) return undefined;
	last = { address: inPresentLanguage(address), data: make() };
	return hash('sha256', JSON.stringify(last.data), 'base64url');
}

/** The data of the page at `address`: what its cache key was made of right before, or what `make` gives. */
export function takePageData<T>(address: string, make: () => T): T {
	const data = last?.address === inPresentLanguage(address) ? (last.data as T) : make();
	last = undefined;
	return data;
}

const answers = new Map<string, () => string>();

/** Registers the whole text of the file at `address`. Its endpoint must answer with the same. */
export function registerAnswer(address: string, make: () => string): void {
	if (!import.meta.env?.DEV) answers.set(inPresentLanguage(address), make);
}

/** The text of the file at `address`; undefined when none is registered. */
export const answerAt = (address: string): string | undefined =>
	answers.get(inPresentLanguage(address))?.();
