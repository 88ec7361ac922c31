import type { Words } from '../words/words-in.ts';
import type { Name } from './names.ts';
import { originInWords } from './origin-in-words.ts';
import { partNotice } from './part-notice.ts';
import type { QuoteView } from './quote.ts';

const namesOf = (say: Words, speakers: Name[]): string =>
	say.list(speakers.map(({ name }) => name));

/** The names; a single one with its role: of several it would not be clear whose it is. */
function namesWithRole(say: Words, speakers: Name[]): string {
	const [first] = speakers;
	return first?.role && speakers.length === 1
		? say('text.withRole', { name: first.name, role: first.role })
		: namesOf(say, speakers);
}

/**
 * A quotation as one line of at most `most` characters, for descriptions and alternative texts: our
 * words before it, the words, who said them, how and when, and whether they are all. The speaker’s
 * role goes before any words do. When not all segments fit, the first stands alone and the line says
 * so; when that does not fit either, the title takes its place, because a cut inside a segment can
 * change its sense, and only names may make the line longer.
 */
export function quoteInALine(quote: QuoteView, most: number, say: Words): string {
	const { title, leadIn, shown, speakers } = quote;
	const whole = originInWords(say, namesWithRole(say, speakers), quote);
	const short = originInWords(say, namesOf(say, speakers), quote);
	const lineOf = (segments: string[], origin: string) => {
		const shortened = quote.shortened || segments.length < shown.length;
		const parts = [leadIn, ...segments, origin, partNotice({ ...quote, shortened }, say)];
		return parts.filter(Boolean).join(' ');
	};
	return (
		[shown, shown.slice(0, 1)]
			.flatMap((segments) => [lineOf(segments, whole), lineOf(segments, short)])
			.find((line) => line.length <= most) ?? `${say('text.sentence', { text: title })} ${whole}`
	);
}
