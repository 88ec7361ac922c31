// The function `:in:marks` of messages: a text of our own, such as a title, in the quotation marks of
// the language. Words of a quotation never change, so they are not for it: `say.inMarks()` is.
import type { MessageFunction } from 'messageformat/functions';
import { quotationMarks } from './quotation-marks.ts';

/** `:in:marks` for a language. Quotation marks inside the text become inner ones. */
export function inMarksFunction(language: string): MessageFunction<'string'> {
	const { outer, inner } = quotationMarks(language);
	const [open, close] = outer.map((mark) => mark.trim());
	const marked = new RegExp(`${open}\\s*([^${open}${close}]*?)\\s*${close}`, 'gu');
	return (_context, _options, input) => {
		const words = String(input).replace(marked, (_, inside) => inner.join(inside));
		const text = outer.join(words);
		return {
			type: 'string',
			toString: () => text,
			toParts: () => [{ type: 'string', value: text }],
			valueOf: () => text,
		};
	};
}
