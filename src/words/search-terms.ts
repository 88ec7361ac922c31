// How texts are split into the words that a search compares: the build makes the index with it and
// the browser reads queries with it, so it imports nothing.

/** Scripts that put no spaces between words. */
export const WITHOUT_SPACES =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Between are also the invisible signs for directions of writing. */
const BETWEEN_WORDS = /[^\n\r\p{Z}\p{P}\p{Bidi_Control}]+/gu;
const WITH_MARKS = /\P{M}\p{M}+/gu;
/** Two letters in one, as keyboards without them write them. */
const DOUBLE: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss' };
const DOUBLES = /[æœß]/g;
/** Letters that Arabic readers write in either way, and the stroke that only makes a word longer. */
const ARABIC_FORMS: Record<string, string> = { آ: 'ا', ى: 'ي', ة: 'ه', ـ: '' };
/** The article, which Arabic joins to its word, with the prepositions and conjunctions before it. */
const ARABIC_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;
/** These two signs make another syllable of a Japanese one. */
const VOICED = /[\u3099\u309a]/;

export interface SearchTerm {
	/** As it is compared. */
	term: string;
	/** Where it stands in the text, in code units. */
	index: number;
}

const withoutArabicForms = (word: string): string =>
	word.replace(/[آىةـ]/g, (letter) => ARABIC_FORMS[letter] ?? letter).replace(ARABIC_ARTICLE, '');

function termsIn(language: string): (text: string) => SearchTerm[] {
	const collator = new Intl.Collator(language, { sensitivity: 'base' });
	const words = new Intl.Segmenter(language, { granularity: 'word' });
	const folded = new Map<string, string>();

	/** A letter without the marks that do not make it another letter in the language. */
	function withoutAccents(letter: string): string {
		const known = folded.get(letter);
		if (known !== undefined) return known;
		const [base = '', ...marks] = letter;
		let kept = base;
		for (const mark of marks)
			if (VOICED.test(mark) || collator.compare(kept, kept + mark) !== 0) kept += mark;
		folded.set(letter, kept);
		return kept;
	}
	/** Danish and Norwegian have æ as a letter of its own. */
	function apart(letter: string): string {
		const letters = DOUBLE[letter] ?? letter;
		return collator.compare(letter, letters) === 0 ? letters : letter;
	}
	const isArabic = /^ar\b/.test(language);
	const lettersOf = (word: string): string =>
		word
			.toLocaleLowerCase(language)
			.replace(DOUBLES, apart)
			.normalize('NFD')
			.replace(WITH_MARKS, withoutAccents)
			.normalize('NFC');
	const compared = (word: string): string =>
		isArabic ? withoutArabicForms(lettersOf(word)) : lettersOf(word);

	return (text) =>
		[...text.matchAll(BETWEEN_WORDS)].flatMap(({ 0: run, index }) =>
			WITHOUT_SPACES.test(run)
				? [...words.segment(run)].map((part) => ({
						term: compared(part.segment),
						index: index + part.index,
					}))
				: [{ term: compared(run), index }],
		);
}

/** Collators are slow to make, so a language has one. */
const splitters = new Map<string, (text: string) => SearchTerm[]>();

/**
 * The words of a text as a search compares them, in order: in lower case, with `ß` as `ss`, and without
 * accents where the language takes them for the same letter: `ä` is `a` in German and not in Swedish; in
 * Arabic without the article. `language`: BCP 47.
 */
export function searchTerms(text: string, language: string): SearchTerm[] {
	const split = splitters.get(language) ?? termsIn(language);
	splitters.set(language, split);
	return split(text);
}
