// The function `:date:form` of messages, which chooses by how exact a date in words is: languages put
// other words before a day than before a month or a year, `le 9 juin 2019` and `en juin 2019`.
import type { MessageFunction } from 'messageformat/functions';

type Form = 'day' | 'month' | 'year' | 'other';

/** The names of the months, long and short, in lower case. */
function monthsOf(language: string): Set<string> {
	const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2019, month, 15));
	const names = (['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(language, { month, year: 'numeric', timeZone: 'UTC' });
		return days.map((day) => format.formatToParts(day).find(({ type }) => type === 'month')?.value);
	});
	return new Set(names.map((name = '') => name.toLocaleLowerCase(language)));
}

/**
 * Chooses among `day` (`9 juin 2019`, `1er–3 juin`), `month` (`juin 2019`), `year` (`2019`) and `*`,
 * which is every other text, such as a date in an author’s words. For languages that put the day first.
 */
export function dateFormFunction(language: string): MessageFunction<'string'> {
	let months: Set<string> | undefined;
	const formOf = (text: string): Form => {
		if (/^\p{Nd}{1,2}(?!\p{Nd})/u.test(text)) return 'day';
		if (/^\p{Nd}{4}(?!\p{Nd})/u.test(text)) return 'year';
		months ??= monthsOf(language);
		const [first = ''] = text.split(/\s/);
		return months.has(first.toLocaleLowerCase(language)) ? 'month' : 'other';
	};
	return (_context, _options, input) => {
		const text = String(input);
		return {
			type: 'string',
			selectKey: (keys) => {
				const form = formOf(text);
				return keys.has(form) ? form : null;
			},
			toString: () => text,
			toParts: () => [{ type: 'string', value: text }],
			valueOf: () => text,
		};
	};
}
