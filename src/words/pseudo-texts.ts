// A language that nobody speaks, `en-XA`, made from English: with accents, 40 percent longer, and in
// brackets. A site in it shows which texts are not said by `words/`, and what longer words break.
import { type Model, parseMessage, stringifyMessage } from 'messageformat';
import { en } from './en.ts';
import { textsOnOneLine } from './texts-on-one-line.ts';
import type { Texts } from './word-key.ts';

/** Its tag. ISO 3166 reserves XA for the user; Android and ICU use it in this way. */
export const PSEUDO_LANGUAGE = 'en-XA';

const ACCENTED: Record<string, string> = {
	a: 'åå',
	e: 'éé',
	i: 'îî',
	o: 'öö',
	u: 'ûû',
	A: 'ÅÅ',
	E: 'ÉÉ',
	I: 'ÎÎ',
	O: 'ÖÖ',
	U: 'ÛÛ',
	n: 'ñ',
	c: 'ç',
	y: 'ý',
	s: 'š',
};

const disguised = (text: string): string =>
	text.replace(/[a-zA-Z]/g, (sign) => ACCENTED[sign] ?? sign);

const bracketed = (pattern: Model.Pattern): Model.Pattern => [
	'⟦',
	...pattern.map((part) => (typeof part === 'string' ? disguised(part) : part)),
	'⟧',
];

function pseudo(text: string): string {
	const message = parseMessage(text);
	return stringifyMessage(
		message.type === 'message'
			? { ...message, pattern: bracketed(message.pattern) }
			: {
					...message,
					variants: message.variants.map((one) => ({ ...one, value: bracketed(one.value) })),
				},
	);
}

let made: Texts | undefined;

/** The texts of the pseudo-language. */
export function pseudoTexts(): Texts {
	made ??= Object.fromEntries(
		Object.entries(textsOnOneLine(en)).map(([key, text]) => [key, pseudo(text)]),
	) as Texts;
	return made;
}
