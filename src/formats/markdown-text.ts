/** What begins a heading, a list, a quotation or a rule, at the start of a line alone. */
const AT_START = /^(?:[-+=#>]|\d+(?=[.)]))/;

/**
 * Words as text in a line of Markdown (CommonMark): signs that would begin markup there have a
 * backslash before them, addresses are no links, and line breaks are spaces.
 */
export const markdownText = (text: string): string =>
	text
		.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' ')
		.replace(/[\\`*_[\]<~]|&(?=#?\w+;)|#$|:(?=\/\/)|(?<=\bwww)\./gi, (sign) => `\\${sign}`)
		.replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
