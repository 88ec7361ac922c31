const TIMECODE = /(?:^|[^\d:])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?![\d:])/;
/** What stands before the number of a page, in each language that the product speaks. */
const PAGE_WORDS: Record<string, string> = {
	ar: '(?:ال)?صفح(?:ة|ات|تان|تين)|ص\\.?',
	de: 'Seiten?|S\\.',
	en: 'pages?|pp?\\.',
	es: 'páginas?|págs?\\.|pp?\\.',
	fr: 'pages?|pp?\\.',
};
const DIGIT = '[0-9٠-٩۰-۹]';

const patterns = new Map<string, RegExp | undefined>();

/** Undefined for a language whose words for a page are not known. */
function pagePattern(language: string): RegExp | undefined {
	const [known = ''] = language.split('-');
	const words = Object.hasOwn(PAGE_WORDS, known) ? PAGE_WORDS[known] : undefined;
	if (words && !patterns.has(known)) {
		const [before, after] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{N}])'];
		const page = `${before}(?:${words})\\s*(${DIGIT}{1,5})${after}`;
		patterns.set(known, new RegExp(page, 'iu'));
	}
	return patterns.get(known);
}

/** The number in digits of the Latin or of the Arabic script. */
const numberOf = (digits: string): number =>
	Number(digits.replace(/[٠-٩۰-۹]/g, (one) => String((one.codePointAt(0) ?? 0) & 0xf)));

/**
 * The fragment that opens a source at a place: `t=750` for a timecode such as `00:12:30` or `12:30`
 * (Media Fragments URI 1.0), `page=3` for a page of a PDF (RFC 8118). Undefined when the place has
 * no such form. `languages`: those that the place may be written in (BCP 47).
 */
export function placeInSource(
	url: string,
	locator: string | undefined,
	languages: readonly string[],
): string | undefined {
	if (!locator) return undefined;
	const time = TIMECODE.exec(locator);
	if (time) {
		const [, hours = '0', minutes, seconds] = time;
		return `t=${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}`;
	}
	if (!/\.pdf($|[?#])/i.test(url)) return undefined;
	for (const language of languages) {
		const [, page] = pagePattern(language)?.exec(locator) ?? [];
		if (page) return `page=${numberOf(page)}`;
	}
	return undefined;
}
