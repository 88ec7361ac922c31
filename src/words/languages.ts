import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { textsOnOneLine } from './texts-on-one-line.ts';
import type { Texts } from './word-key.ts';

/** The languages that the product speaks, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Texts>> = {
	ar: textsOnOneLine(ar),
	de: textsOnOneLine(de),
	en: textsOnOneLine(en),
	es: textsOnOneLine(es),
	fr: textsOnOneLine(fr),
};
