// One spelling for what typesetting changes and meaning does not, so that words can be compared with their source.
// The list is short on purpose: letters, digits, order, and the punctuation inside the words are never touched.

/** Counted up with every change of RULES; receipts carry it. */
export const RULES_VERSION = 1;

interface Rule {
	/** What the rule does, as the method page and the README say it. */
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

/** The rules in their order: characters are made one before marks are, and white space comes last because it closes what the others leave. */
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

/** A text in the spelling in which it is compared. The same text gives the same result, and a second time changes nothing. */
export const normalise = (text: string): string =>
	RULES.reduce((now, rule) => rule.apply(now), text);
