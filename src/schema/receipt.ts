// What `npm run verify` found out about a quotation, kept beside the story so that a build needs no source text.
import { z } from 'zod';

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const receipt = z.strictObject({
	state: z.enum(['verified', 'altered', 'absent', 'unchecked']),
	/** What was compared: a change of any of these makes the receipt void. */
	source: z.string(),
	speakers: z.array(z.string()),
	words: z.array(z.string()),
	/** SHA-256 of the words, normalised, one segment a line. */
	wordsHash: hash,
	/** SHA-256 of the normalised source text, and the version of the rules it was normalised by; not for `unchecked`. */
	sourceHash: hash.optional(),
	rules: z.number().int().optional(),
	/** The day of the comparison. */
	checkedOn: z.string().optional(),
	/** Where each segment begins and ends in the normalised source, in UTF-16 units. */
	spans: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
	/** The shortest text fragment of each segment that is unique in the source; null where there is none. */
	fragments: z
		.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]).nullable())
		.optional(),
});

/** The file `receipts.json`: quotation id → receipt. */
export const receiptFile = z.strictObject({
	about: z.string(),
	quotations: z.record(z.string(), receipt),
});

export type Receipt = z.output<typeof receipt>;
export type Receipts = Map<string, Receipt>;
