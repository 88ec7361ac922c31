import type { Words } from '../words/words-in.ts';
import type { Name } from './names.ts';
import { partNotice } from './part-notice.ts';
import type { QuoteView } from './quote.ts';

/** A name, and with it the role of a person. */
const whoInWords = (say: Words, { name, role }: Name, withRole: boolean): string =>
	withRole && role ? say('quote.whoWithRole', { name, role }) : name;

/**
 * A quotation as one line of at most `most` characters, for descriptions and alternative texts: our
 * words before it, the words, who said them, how and when, and whether they are all. Several people
 * have no roles, since it would not be clear whose they are. When not all
 * segments fit, the first stands alone and the line says so; when that does not fit either, the
 * title takes its place, because a cut inside a segment can change its sense, and only names may
 * make the line longer.
 */
export function quoteInALine(quote: QuoteView, most: number, say: Words): string {
	const { title, leadIn, shown, isParaphrase, speakers, mediumGiven, medium, said } = quote;
	const names = say.list(speakers.map((one) => whoInWords(say, one, speakers.length === 1)));
	const key = isParaphrase ? 'quote.originParaphrased' : 'quote.origin';
	const origin =
		mediumGiven || isParaphrase
			? say(key, { speakers: names, medium, said })
			: say('quote.originNotGiven', { speakers: names, said });
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
