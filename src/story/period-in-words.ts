import { wordsIn } from '../words/words-in.ts';
import { dateInWords } from './dates.ts';

/** A period of which either end may be open: `from May 2026`, `until May 3, 2026`, or both. */
export function periodInWords(
	from: string | undefined,
	until: string | undefined,
	language: string,
): string {
	const say = wordsIn(language);
	const start = from ? dateInWords(from, language) : undefined;
	const end = until ? dateInWords(until, language) : undefined;
	if (start && end) return say('period.fromUntil', { from: start, until: end });
	if (start) return say('period.from', { from: start });
	return end ? say('period.until', { until: end }) : '';
}
