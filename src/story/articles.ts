/** The articles before a name that is the subject of a sentence, with what stands between them. */
const ARTICLES: Record<string, string[]> = {
	ar: ['ال'],
	de: ['der ', 'die ', 'das '],
	en: ['the '],
	es: ['el ', 'la ', 'los ', 'las '],
	fr: ['le ', 'la ', 'les ', 'l’', "l'"],
};

/** The definite articles of a language, by the first part of its tag; none for one without a list. */
export const articles = (language: string): string[] =>
	ARTICLES[language.split('-')[0] ?? ''] ?? [];
