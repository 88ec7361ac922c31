import type { Words } from '../words/words-in.ts';
import { partNotice } from './part-notice.ts';
import type { QuoteView } from './quote.ts';

/**
 * A quotation as one line of at most `most` characters, for descriptions and alternative texts: our
 * words before it, the words, who said them, how and when, and whether they are all. When not all
 * segments fit, the first stands alone and the line says so; when that does not fit either, the
 * title takes its place, because a cut inside a segment can change its sense, and only names may
 * make the line longer.
 */
export function quoteInALine(quote: QuoteView, most: number, say: Words): string {
	const { title, leadIn, shown, isParaphrase, speakers, medium, said } = quote;
	const names = say.list(speakers.map(({ name }) => name));
	const key = isParaphrase ? 'quote.originParaphrased' : 'quote.origin';
	const origin = say(key, { speakers: names, medium, said });
	const lineOf = (segments: string[]) => {
		const shortened = quote.shortened || segments.length < shown.length;
		const parts = [leadIn, ...segments, origin, partNotice({ ...quote, shortened }, say)];
		return parts.filter(Boolean).join(' ');
	};
	return (
		[shown, shown.slice(0, 1)].map(lineOf).find((line) => line.length <= most) ??
		`${say('text.sentence', { text: title })} ${origin}`
	);
}
