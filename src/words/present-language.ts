// The language of the page that is being made. A site in several languages is the same site several
// times: what makes a page learns here which of them, and nothing has to carry it along.
import { AsyncLocalStorage } from 'node:async_hooks';

// In the development server Node and Vite each run this file. They must share one store.
const SHARED = Symbol.for('on-the-record.present-language');
const shared = globalThis as { [SHARED]?: AsyncLocalStorage<string | undefined> };
shared[SHARED] ??= new AsyncLocalStorage<string | undefined>();
const languages = shared[SHARED];

/**
 * The language into which the present page is translated, as its folder is named (BCP 47); undefined
 * in the language in which the story was written.
 */
export const presentLanguage = (): string | undefined => languages.getStore();

/** Runs what makes pages in a language. */
export const inLanguage = <T>(language: string | undefined, make: () => T): T =>
	languages.run(language, make);
