// The function `:date:after` of messages: a date after a word that depends on whether it names a day.
// Spanish says “desde el 5 de mayo” and “desde mayo”, French “depuis le 5 mai” and “depuis mai”.
import type { MessageFunction } from 'messageformat/functions';

/** A date in words that names a day begins with its number: `5 de mayo`, `8–9 juin`, `1er mai`. */
const NAMES_A_DAY = /^\p{Nd}{1,2}(?!\p{Nd})/u;

/**
 * `{$date :date:after day=al other=a}` puts `al` before a date that begins with the number of a day,
 * and `a` before all others. A word left out is none.
 */
const dateAfter: MessageFunction<'string'> = (_context, options, input) => {
	const date = String(input);
	const word = NAMES_A_DAY.test(date) ? options.day : options.other;
	const text = word === undefined ? date : `${String(word)} ${date}`;
	return {
		type: 'string',
		toString: () => text,
		toParts: () => [{ type: 'string', value: text }],
		valueOf: () => text,
	};
};

export const dateFunctions = { 'date:after': dateAfter };
