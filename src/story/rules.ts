// What typesetting, and the custom of newspapers, may change in a quotation without changing its
// words. The list is short on purpose: letters, digits, word order and punctuation inside the words
// are never passed over.

/**
 * Increase this when RULES gains or loses a rule. Each receipt records the list it was made with;
 * one made with an older list counts until its words change.
 */
export const RULES_VERSION = 2;

export interface Rule {
	/** What the rule does, in the words shown on the method page. */
	does: string;
	/** The first list that has it. */
	since: 1 | 2;
	/**
	 * Replacements that make two spellings one. A rule without them is applied where the words are
	 * looked for, in the file that its comment names.
	 */
	replace?: [pattern: RegExp, by: string | ((match: string) => string)][];
}

const LIGATURES: Record<string, string> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
};

/**
 * The rules in the order in which they apply: characters first, then marks, and white space after
 * them because they can leave some behind. Those that need to know where the words stand come last.
 */
export const RULES: Rule[] = [
	// Unicode Standard Annex 15. Applied by normalise() itself, before all others.
	{ does: 'a letter and its accent are one character (Unicode NFC)', since: 1 },
	// The Unicode Standard, chapter 7: Alphabetic Presentation Forms exist for compatibility only.
	{
		does: 'typesetters’ ligatures such as ﬁ and ﬄ are their letters',
		since: 1,
		replace: [[/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign]],
	},
	// Unicode Standard Annex 14: they say where a line may be broken and are not seen.
	{
		does: 'soft hyphens and other zero-width characters are ignored',
		since: 1,
		replace: [[/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '']],
	},
	// Unicode Standard Annex 14: U+2010 is the hyphen that - stands for, U+2011 one that does not
	// break. Dashes are other signs and stay apart.
	{
		does: 'U+2010 and the nonbreaking U+2011 count as the ordinary hyphen',
		since: 2,
		replace: [[/[\u2010\u2011]/g, '-']],
	},
	// Lexique des règles typographiques en usage à l’Imprimerie nationale, “Guillemets”. A mark that
	// German sets the other way round, »so«, has no space inside, so it is not mistaken for one.
	{
		does: 'spaces inside marks, as in « mots », belong to the marks',
		since: 2,
		replace: [
			[/(?<=^|[\s([{–—'’"“«])[«“‹]\s+(?=\S)/g, (match) => match.charAt(0)],
			[/\s+[»”›](?=$|[\s)\]},.;:!?…–—'’”»])/g, (match) => match.slice(-1)],
		],
	},
	// The marks of all languages in the Unicode CLDR (delimiters), and what typewriters put for them.
	{
		does: 'curly, low, angled and straight double quotation marks are one',
		since: 1,
		replace: [[/[“”„‟«»″＂]|''|``/g, '"']],
	},
	// W3C, Requirements for Japanese Text Layout, 3.1.1 (cl-01, cl-02); CLDR for Chinese and Korean.
	{
		does: 'corner brackets, as Chinese and Japanese set them, are double quotation marks',
		since: 2,
		replace: [[/[「」『』｢｣﹁﹂﹃﹄〝〞〟]/g, '"']],
	},
	{
		does: 'curly and straight single marks and apostrophes are one',
		since: 1,
		replace: [[/[‘’‚‛′`´＇]/g, "'"]],
	},
	// CLDR: the inner marks of French, Swiss and other settings.
	{
		does: 'single angled marks, as in ‹mots›, are single quotation marks',
		since: 2,
		replace: [[/[‹›]/g, "'"]],
	},
	{
		does: 'any run of spaces, no-break spaces and line breaks is one space',
		since: 1,
		replace: [
			[/^\s+|\s+$/g, ''],
			[/\s+/g, ' '],
		],
	},
	// join-broken-words.ts. Unicode Standard Annex 14: a hyphen at the end of a line may be the
	// word’s own or the typesetter’s, and only the word shows which.
	{
		does: 'a word that the source breaks over the end of a line with a hyphen is whole; a hyphen inside a line stays',
		since: 2,
	},
	// dash-speech.ts. Real Academia Española, Ortografía de la lengua española (2010), “La raya”, on
	// dialogue; Imprimerie nationale, “Tiret”.
	{
		does: 'a dash at the beginning of a paragraph opens speech, which the next dash or the end of the paragraph closes',
		since: 2,
	},
	// locate-segment.ts. The Chicago Manual of Style (17th ed.), 6.9: full stops and commas precede
	// closing marks, whosever they are; 13.7: they may be changed there.
	{
		does: 'a comma that stands right before the closing mark may be left out or become a period, because American setting puts the report’s own comma there',
		since: 2,
	},
	// segment-parts.ts and insertion-fits.ts. The Chicago Manual of Style (17th ed.), 13.7, 13.21 and
	// 13.60.
	{
		does: 'brackets say what was changed: a letter in the other case, as in [W]e; words that replace up to three others, none of which is a negation or a number; words added',
		since: 2,
	},
];
