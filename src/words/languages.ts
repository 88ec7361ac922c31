import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Texts } from './word-key.ts';

/** The languages that the product speaks, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Texts>> = { ar, en };
