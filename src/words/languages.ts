import { en } from './en.ts';
import { textsOnOneLine } from './texts-on-one-line.ts';
import type { Texts } from './word-key.ts';

/** The languages that the product speaks, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Texts>> = {
	en: textsOnOneLine(en),
};
