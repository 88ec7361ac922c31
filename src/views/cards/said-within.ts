import type { Entry } from '../../story/entry.ts';
import { inOrder, type Story } from '../../story/graph.ts';
import { wordsOf } from '../../story/words-of.ts';
import type { Words } from '../../words/words-in.ts';
import { partNotice } from '../part-notice.ts';
import { type QuoteView, quoteView } from '../quote.ts';
import { shorten } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';

/** A quotation on the card of a person. */
export interface CardSaying {
	/** Our words before it. */
	leadIn?: string;
	words: string;
	/** The language of the words, when it is not that of the story (BCP 47), and their translation. */
	language?: string;
	translation?: string;
	/** How, when and with whom it was said, and whether it is shown in part, in sentences. */
	from: string;
}

/** Most characters of how the words reached their source. */
const MAX_WAY = 180;

/** What the card of a speaker shows of a quotation, or of some of its segments. */
function saying(say: Words, quote: QuoteView, speaker: string): CardSaying {
	const { leadIn, shown, spokenIn, translation, medium, said, mediumGiven, way, excerpt } = quote;
	const others = quote.speakers.filter(({ id }) => id !== speaker).map(({ name }) => name);
	const jointly = others.length > 0 && say('card.jointly', { speakers: say.list(others) });
	const occasion = say(mediumGiven ? 'quote.occasion' : 'quote.occasionNotGiven', { medium, said });
	// A cut would take the notice that the words are a part, which stands at its end.
	const origin = way && asSentence(say, excerpt ? way : shorten(way, MAX_WAY));
	const notice = excerpt ? undefined : partNotice(quote, say);
	return {
		...(leadIn ? { leadIn } : {}),
		words: shown.join(' '),
		...(spokenIn ? { language: spokenIn } : {}),
		...(translation ? { translation } : {}),
		from: [occasion, jointly, origin, notice].filter(Boolean).join(' '),
	};
}

/**
 * All words of a quotation, else those of its first segment, if they have `most` characters at
 * most; undefined when neither does, because a cut inside a segment can change its sense.
 */
function sayingWithin(
	story: Story,
	{ id, data }: Entry<'quotes'>,
	most: number,
	speaker: string,
): CardSaying | undefined {
	const say = wordsOf(story);
	const whole = quoteView(story, id);
	const views = data.words.length > 1 ? [whole, quoteView(story, id, [1])] : [whole];
	return views
		.map((quote) => saying(say, quote, speaker))
		.find(
			({ leadIn = '', words, translation = '' }) =>
				`${leadIn}${words}${translation}`.length <= most,
		);
}

/**
 * The first quotations of a speaker that fit, `count` of them, each in `characters` at most; in the order in which
 * they were said.
 */
export function saidWithin(
	story: Story,
	quotes: Entry<'quotes'>[],
	{ count, characters, speaker }: { count: number; characters: number; speaker: string },
): CardSaying[] {
	const chosen = new Map<Entry<'quotes'>, CardSaying>();
	for (const quote of quotes) {
		if (chosen.size === count) break;
		const said = sayingWithin(story, quote, characters, speaker);
		if (said) chosen.set(quote, said);
	}
	return inOrder(story, chosen.keys()).flatMap((quote) => chosen.get(quote) ?? []);
}
