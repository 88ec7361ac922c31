// What `npm run verify` found when it compared a quotation with its source. Receipts are stored
// next to the story, so a build does not need the texts of the sources.
import { z } from 'zod';

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const receipt = z.strictObject({
	state: z.enum(['verified', 'altered', 'absent', 'unchecked']),
	/** What was compared. A receipt is void when any of these differs from the quotation. */
	source: z.string(),
	speakers: z.array(z.string()),
	words: z.array(z.string()),
	/** Present when the words were compared without asking for marks, as the quotation says. */
	marks: z.literal('none').optional(),
	/** SHA-256 of the words, one segment per line, after the rules of list 1. */
	wordsHash: hash,
	/** SHA-256 of the normalised source text. */
	sourceHash: hash.optional(),
	/** The list of rules it was made with. */
	rules: z.number().int().optional(),
	/**
	 * Whether the text was that of the whole work or of the part that was read. Receipts of list 1
	 * do not say: the source does.
	 */
	against: z.enum(['full text', 'partial copy']).optional(),
	/** The day of the comparison. Like the two hashes of the source, absent for `unchecked`. */
	checkedOn: z.string().optional(),
	/** Where each segment begins and ends in the normalised source, in UTF-16 code units. */
	spans: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
	/** For each segment the shortest text fragment unique in the source; null if there is none. */
	fragments: z
		.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])]).nullable())
		.optional(),
});

/** `receipts.json`: a sentence on what the file is, and a receipt per quotation id. */
export const receiptFile = z.strictObject({
	about: z.string(),
	quotations: z.record(z.string(), receipt),
});

export type Receipt = z.output<typeof receipt>;
/** Quotation id → receipt. */
export type Receipts = Map<string, Receipt>;
