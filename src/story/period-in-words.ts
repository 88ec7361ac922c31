import { dateInWords } from './dates.ts';

/** A period of which either end may be open: `from May 2026`, `until May 3, 2026`, or both. */
export function periodInWords(
	from: string | undefined,
	until: string | undefined,
	language: string,
): string {
	const start = from ? `from ${dateInWords(from, language)}` : '';
	const end = until ? `until ${dateInWords(until, language)}` : '';
	return [start, end].filter(Boolean).join(' ');
}
