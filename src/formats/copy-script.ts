import type { Words } from '../words/words-in.ts';
import { compactScript } from './compact-script.ts';

/** A text as a string of JavaScript in a script element. */
const quoted = (text: string): string => {
	const escaped = text.replace(
		/[\\'<\n\r\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `'${escaped}'`;
};

/** The script of the copy button (`client/copy.js`, its source) in a language. */
export const copyScript = (source: string, say: Words): string =>
	compactScript(source)
		.replace("'COPY'", () => quoted(say('copy.copy')))
		.replace("'COPIED'", () => quoted(say('copy.copied')));
