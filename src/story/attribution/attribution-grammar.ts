import { arabic } from './arabic.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { AttributionGrammar } from './grammar.ts';
import { spanish } from './spanish.ts';

/** By the first part of a language tag. English, which has more, is in english-subject.ts. */
const GRAMMARS: Record<string, AttributionGrammar> = {
	ar: arabic,
	de: german,
	es: spanish,
	fr: french,
};

/** The grammar of a language; undefined for English and for a language that nobody has described. */
export const attributionGrammar = (language: string): AttributionGrammar | undefined =>
	GRAMMARS[language.split('-')[0] ?? ''];
