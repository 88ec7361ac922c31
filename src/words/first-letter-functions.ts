// The functions `:first:lower` and `:first:upper` of messages. A message says where a value stands in
// a sentence, because languages differ: German keeps the capital of a noun there.
import type { MessageFunction } from 'messageformat/functions';

type Change = (letter: string) => string;

/** The first letter, after marks that open; not that of a word in capitals, as in `ONU`. */
const FIRST_LETTER = /^([¿¡\p{Ps}\p{Pi}\s]*)(\p{L})(?!\p{Lu})/u;

function changingFirst(change: Change): MessageFunction<'string'> {
	return (_context, _options, input) => {
		const given = String(input);
		const text = given.replace(FIRST_LETTER, (_, marks, letter) => marks + change(letter));
		return {
			type: 'string',
			toString: () => text,
			toParts: () => [{ type: 'string', value: text }],
			valueOf: () => text,
		};
	};
}

/** The functions for a language, by the name that a message calls. */
export const firstLetterFunctions = (
	language: string,
): Record<'first:lower' | 'first:upper', MessageFunction<'string'>> => ({
	'first:lower': changingFirst((letter) => letter.toLocaleLowerCase(language)),
	'first:upper': changingFirst((letter) => letter.toLocaleUpperCase(language)),
});
