// The quotation marks of each language that the product speaks. Source: the delimiters of the Unicode
// CLDR 45, but where it says otherwise here.

/** What opens and what closes, with the spaces that stand inside. */
type Pair = readonly [open: string, close: string];

export interface QuotationMarks {
	outer: Pair;
	/** Of words quoted inside others. */
	inner: Pair;
}

const NO_BREAK = '\u00a0';
const CURLY: Pair = ['“', '”'];
const SINGLE: Pair = ['‘', '’'];

const MARKS: Readonly<Record<string, QuotationMarks>> = {
	en: { outer: CURLY, inner: SINGLE },
	// As in the newspapers of America and of Spain (El País); « » is the choice of the academies.
	es: { outer: CURLY, inner: SINGLE },
	// The spaces are those of the Imprimerie nationale, the inner marks those of Le Monde.
	fr: { outer: [`«${NO_BREAK}`, `${NO_BREAK}»`], inner: CURLY },
	de: { outer: ['„', '“'], inner: ['‚', '‘'] },
	// CLDR has curly marks turned round; Arabic newspapers print « », which mirror with the text.
	ar: { outer: ['«', '»'], inner: CURLY },
};

/** The marks for a BCP 47 tag: those of its language. Of a language without marks here, English ones. */
export function quotationMarks(tag: string): QuotationMarks {
	const { language } = new Intl.Locale(tag);
	return MARKS[language] ?? { outer: CURLY, inner: SINGLE };
}
