// Signs that other kinds of Markdown read, and this one prints as they were typed.
/** A sign of another Markdown, and what to write instead. */
interface ForeignSign {
	/** Looked for in the text as it was typed, so that a backslash before a sign excuses it. */
	sign: RegExp;
	what: (found: string) => string;
	fix: string;
}

const named = (kind: string) => (found: string) =>
	`“${found}” is ${kind}, which content does not know`;

/**
 * `$…$` around anything that no sum of money holds: a command, or signs of arithmetic without words.
 * “$5 + tax, or $7” is money.
 */
const FORMULA = new RegExp(
	[
		String.raw`\$\$[^$]+\$\$`,
		String.raw`(?<![\w$])\$[^$\n]*\\[a-z]+[^$\n]*\$`,
		String.raw`(?<![\w$])\$(?![\s\d])(?=[^$\n]*[\\^_=+<>])(?![^$\n]*[a-z]{4})[^$\n]*[^\s$\\]\$(?!\d)`,
		String.raw`(?<![\w$])\$\d(?=[^$\n]*[\\^_=])(?![^$\n]*[a-z]{2})[^$\n,]{0,60}[^\s$\\]\$(?!\d)`,
		String.raw`(?<![\w$])\$[a-z]\$`,
	]
		.map((form) => String.raw`(?<!\\)${form}`)
		.join('|'),
	'i',
);

/** The first of each kind in a text is reported. */
export const FOREIGN_SIGNS: ForeignSign[] = [
	{
		sign: /^[ \t]*:{2,}[ \t]*[a-z].*/im,
		what: named('a box or directive'),
		fix: 'Write its words as a paragraph.',
	},
	{
		sign: /(?<![\\\w]):[a-z]+\[[^\]]*\]/i,
		what: named('a directive'),
		fix: 'Write its words alone.',
	},
	{
		sign: /(?<![\\\w:]):[a-z][a-z0-9_+-]+:(?![\w/])/,
		what: named('the name of an emoji'),
		fix: 'Type the emoji itself, or the word.',
	},
	{
		sign: FORMULA,
		what: named('a formula'),
		fix: 'Write it in words and figures. A dollar sign before a sum of money is right as it is.',
	},
	{
		sign: /(?<!\\)\[\^[^\]\s]+\]|(?<!\\)\^\[[^\]]+\]/,
		what: named('a Markdown footnote'),
		fix: 'Sources are cited as [@source-id, locator]; other remarks belong in the text.',
	},
	{
		sign: /(?<!\\)\[\[(?!@)[^\]]+\]\]/,
		what: named('a wiki link'),
		fix: 'Write a link: [words](/topics/id/).',
	},
	{
		sign: /(?<!\\)\[!(?:note|tip|important|warning|caution|info)\]/i,
		what: named('the head of a box'),
		fix: 'Write its words as a paragraph.',
	},
	{
		sign: /(?<!\\)\[\/(?:b|i|u|url|quote|img)\]/i,
		what: named('a sign of a forum'),
		fix: 'Write **bold**, *emphasis* or [words](https://…).',
	},
	{
		sign: /(?<!\\)\[(?!@)[^\][\n]*\]\((?!@)[^)\n]*\)/,
		what: (found) => `“${found}” is no link, so readers would see its brackets`,
		fix: 'Write [words](https://…), without a space between the brackets or in the address.',
	},
	{
		sign: /(?<!\\)\[(?!@)[^\][\n]+\]\[(?!@)[^\]\n]*\]/,
		what: (found) => `“${found}” names a link that is defined nowhere`,
		fix: 'Write the address with it: [words](https://…).',
	},
	{
		sign: /(?<!\\|=)==(?=[^=\s])[^=\n]*[^=\s]==(?!=)|^={2,6} .* ={2,6}$/m,
		what: named('marked text or a wiki heading'),
		fix: 'Write *emphasis*, or ## before a heading.',
	},
	{
		sign: /(?<![\\*])\*\*(?=[^\s*])[^*\n]{0,40}|(?<=[^\s*\\])\*\*(?!\*)|(?<=^|\s)__(?=[^\W_])[^_\n]{0,40}/m,
		what: (found) =>
			`the signs of bold in “${found}” open or close nothing, so readers would see them`,
		fix: 'Write **bold** with two asterisks on both sides and no space inside; \\* is an asterisk.',
	},
	{
		sign: /(?<!\\)~~[^\s~][^~\n]{0,40}/,
		what: (found) => `the signs ~~ in “${found}” are not closed, so readers would see them`,
		fix: 'Remove them: what is no longer so is told in a correction.',
	},
	{
		sign: /(?<!\\)\^[^\s^]{1,20}\^/,
		what: named('raised text'),
		fix: 'Type the raised figures or letters themselves: ², ³.',
	},
	{
		sign: /^\|.*\|[ \t]*$/m,
		what: (found) => `“${found}” is not read as a row of a table, so readers would see its bars`,
		fix: 'The second line of a table divides head and rows: | --- | --- |. An empty line stands before it.',
	},
	{
		sign: /^(?:#{2,6}[^\s#].*|#{7,}.*)/m,
		what: (found) => `“${found}” is not read as a heading`,
		fix: 'Write ## or ###, a space, and the heading.',
	},
	{
		sign: /(?<=\n):[ \t]+\S.*/,
		what: named('a list of definitions'),
		fix: 'Write a list, or explain the word in terms/.',
	},
	{
		sign: /^\.\. [\w-]+::.*/m,
		what: named('a directive'),
		fix: 'Write its words as a paragraph.',
	},
];
