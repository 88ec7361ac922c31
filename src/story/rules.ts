// What typesetting, and the custom of newspapers, may change in a quotation without changing its
// words. The list is short on purpose: letters, digits, word order and punctuation inside the words
// are never passed over.
import type { BareKey } from '../words/word-key.ts';

/**
 * Increase this when RULES gains or loses a rule. Each receipt records the list it was made with;
 * one made with an older list counts until its words change.
 */
export const RULES_VERSION = 2;

export interface Rule {
	/** What the rule does, as the method page says it. */
	text: BareKey;
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
	{ text: 'rule.accents', since: 1 },
	// The Unicode Standard, chapter 7: Alphabetic Presentation Forms exist for compatibility only.
	{
		text: 'rule.ligatures',
		since: 1,
		replace: [[/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign]],
	},
	// Unicode Standard Annex 14: they say where a line may be broken and are not seen.
	{
		text: 'rule.zeroWidth',
		since: 1,
		replace: [[/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '']],
	},
	// Unicode Standard Annex 14: U+2010 is the hyphen that - stands for, U+2011 one that does not
	// break. Dashes are other signs and stay apart.
	{
		text: 'rule.hyphens',
		since: 2,
		replace: [[/[\u2010\u2011]/g, '-']],
	},
	// Lexique des règles typographiques en usage à l’Imprimerie nationale, “Guillemets”. A mark that
	// German sets the other way round, »so«, has no space inside, so it is not mistaken for one.
	{
		text: 'rule.spacesInMarks',
		since: 2,
		replace: [
			[/(?<=^|[\s([{–—'’"“«])[«“‹]\s+(?=\S)/g, (match) => match.charAt(0)],
			[/\s+[»”›](?=$|[\s)\]},.;:!?…–—'’”»])/g, (match) => match.slice(-1)],
		],
	},
	// The marks of all languages in the Unicode CLDR (delimiters), and what typewriters put for them.
	{
		text: 'rule.doubleMarks',
		since: 1,
		replace: [[/[“”„‟«»″＂]|''|``/g, '"']],
	},
	// W3C, Requirements for Japanese Text Layout, 3.1.1 (cl-01, cl-02); CLDR for Chinese and Korean.
	{
		text: 'rule.cornerBrackets',
		since: 2,
		replace: [[/[「」『』｢｣﹁﹂﹃﹄〝〞〟]/g, '"']],
	},
	{
		text: 'rule.singleMarks',
		since: 1,
		replace: [[/[‘’‚‛′`´＇]/g, "'"]],
	},
	// CLDR: the inner marks of French, Swiss and other settings.
	{
		text: 'rule.angledMarks',
		since: 2,
		replace: [[/[‹›]/g, "'"]],
	},
	{
		text: 'rule.spaces',
		since: 1,
		replace: [
			[/^\s+|\s+$/g, ''],
			[/\s+/g, ' '],
		],
	},
	// join-broken-words.ts. Unicode Standard Annex 14: a hyphen at the end of a line may be the
	// word’s own or the typesetter’s, and only the word shows which.
	{
		text: 'rule.brokenWords',
		since: 2,
	},
	// dash-speech.ts. Real Academia Española, Ortografía de la lengua española (2010), “La raya”, on
	// dialogue; Imprimerie nationale, “Tiret”.
	{
		text: 'rule.dashSpeech',
		since: 2,
	},
	// locate-segment.ts. The Chicago Manual of Style (17th ed.), 6.9: full stops and commas precede
	// closing marks, whosever they are; 13.7: they may be changed there.
	{
		text: 'rule.commas',
		since: 2,
	},
	// segment-parts.ts and insertion-fits.ts. The Chicago Manual of Style (17th ed.), 13.7, 13.21 and
	// 13.60.
	{
		text: 'rule.brackets',
		since: 2,
	},
];
