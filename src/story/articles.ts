/** The articles before a name that is the subject of a sentence, with what stands between them. */
const DEFINITE: Record<string, string[]> = {
	ar: ['ال'],
	de: ['der ', 'die ', 'das '],
	en: ['the '],
	es: ['el ', 'la ', 'los ', 'las '],
	fr: ['le ', 'la ', 'les ', 'l’', "l'"],
};
const INDEFINITE: Record<string, string[]> = {
	de: ['ein ', 'eine '],
	en: ['a ', 'an '],
	es: ['un ', 'una ', 'unos ', 'unas '],
	fr: ['un ', 'une ', 'des '],
};

/**
 * The articles of a language, by the first part of its tag; none for one without a list. By default
 * only the definite ones.
 */
export function articles(language: string, { indefinite = false } = {}): string[] {
	const [first = ''] = language.split('-');
	return [...(DEFINITE[first] ?? []), ...(indefinite ? (INDEFINITE[first] ?? []) : [])];
}
