import { en } from './en.ts';
import { es } from './es.ts';
import type { Texts } from './word-key.ts';

/** The languages that the product speaks, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Texts>> = { en, es };
