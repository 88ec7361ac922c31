import { z } from 'zod';
import { day } from './fields.ts';
import { HUES } from './party.ts';

const pinnedWords = z.strictObject({
	digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits'),
	title: z.string(),
	hue: z.enum(HUES).optional(),
	body: z.string(),
	sources: z.string().optional(),
	origin: z.string(),
	more: z.string(),
	height: z.number().int().positive(),
});

/**
 * `editions/cards/<n>.json`: the finished words of the cards that were new or different in an
 * edition. `body` and `origin`, the line on who published it, are HTML, whose links have no address:
 * all lead to the page of the entry. `digest` is of the text alone, `height` in CSS pixels. The keys
 * are those of entries, in a translation with its language before: `es/quotes/q-example`.
 */
export const pinnedCards = z.strictObject({
	edition: z.number().int().min(1),
	date: day,
	cards: z.record(
		z
			.string()
			.regex(
				/^([a-z]{2,3}(-[A-Za-z0-9]+)*\/)?[a-z]+\/[A-Za-z0-9_-]+$/,
				'must be collection/id, for example quotes/q-example or es/quotes/q-example',
			),
		pinnedWords,
	),
});

export type PinnedCards = z.output<typeof pinnedCards>;
export type PinnedWords = z.output<typeof pinnedWords>;

/** A pinned card as a story has it. */
export interface PinnedCard extends PinnedWords {
	/** That of the entry, in a translation with its language before: `es/quotes/q-example`. */
	key: string;
	/** The edition that brought these words, and its day. */
	edition: number;
	date: string;
}
