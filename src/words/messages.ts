// Messages as the library reads them. Each is parsed when it is first said, and once.
import { MessageFormat } from 'messageformat';
import { dateFormFunction } from './date-form-function.ts';
import { firstLetterFunctions } from './first-letter-functions.ts';
import { inMarksFunction } from './in-marks-function.ts';
import { numberFunction } from './number-function.ts';

export type Message = string | MessageFormat<'number' | 'string'>;

/** A text without placeholders, markup, escapes and declarations is its own result. */
const isBare = (text: string): boolean => !/[{}\\]/.test(text) && !/^\s*\./.test(text);

/**
 * Gives the message of a key: a string when the text says all, else a formatter. The library would
 * put signs around every value that isolate directions of writing; `isolated()` does so where a
 * value needs it.
 */
export function messages<Key extends string>(
	language: string,
	texts: Readonly<Record<Key, string>>,
	formatNumber: (value: number) => string,
): (key: Key) => Message {
	const functions = {
		number: numberFunction(language, formatNumber),
		'date:form': dateFormFunction(language),
		'in:marks': inMarksFunction(language),
		...firstLetterFunctions(language),
	};
	const read = new Map<Key, Message>();
	return (key) => {
		let message = read.get(key);
		if (message === undefined) {
			const text = texts[key];
			message = isBare(text)
				? text
				: new MessageFormat(language, text, { bidiIsolation: 'none', functions });
			read.set(key, message);
		}
		return message;
	};
}
