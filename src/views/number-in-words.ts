const formatters = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it, with all its decimals: `1,561`, `2.75`. */
export function numberInWords(value: number, language: string): string {
	let formatter = formatters.get(language);
	if (!formatter) {
		formatter = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
		formatters.set(language, formatter);
	}
	return formatter.format(value);
}
