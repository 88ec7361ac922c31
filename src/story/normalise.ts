// Removes differences that come from typesetting and do not change the meaning, so that words can
// be compared with their source. The list of rules is short on purpose: letters, digits, word order
// and punctuation inside the words are never changed.

/** Increase this with every change to RULES. Each receipt records the version it was made with. */
export const RULES_VERSION = 1;

interface Rule {
	/** What the rule does, in the words shown on the method page. */
	does: string;
	apply: (text: string) => string;
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
 * The rules in the order in which they apply: characters first, then marks, and white space last
 * because the other rules can leave some behind.
 */
export const RULES: Rule[] = [
	{
		does: 'a letter and its accent are one character (Unicode NFC)',
		apply: (text) => text.normalize('NFC'),
	},
	{
		does: 'typesetters’ ligatures such as ﬁ and ﬄ are their letters',
		apply: (text) => text.replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign),
	},
	{
		does: 'soft hyphens and other signs without width are left out',
		apply: (text) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
	},
	{
		does: 'curly, low, angled and straight double quotation marks are one',
		apply: (text) => text.replace(/[“”„‟«»″＂]|''|``/g, '"'),
	},
	{
		does: 'curly and straight single marks and apostrophes are one',
		apply: (text) => text.replace(/[‘’‚‛′`´＇]/g, "'"),
	},
	{
		does: 'any run of spaces, no-break spaces and line breaks is one space',
		apply: (text) => text.replace(/\s+/g, ' ').trim(),
	},
];

/** The text after all rules. Normalising a second time changes nothing. */
export const normalise = (text: string): string =>
	RULES.reduce((result, rule) => rule.apply(result), text);
