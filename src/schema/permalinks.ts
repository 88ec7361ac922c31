import { z } from 'zod';
import { day, line } from './fields.ts';

/** An entry’s key, which names it across collections: `quotes/q-example`. */
const key = z
	.string()
	.regex(/^[a-z]+\/[A-Za-z0-9_-]+$/, 'must be collection/id, for example quotes/q-example');
const edition = z.number().int().min(1);

/**
 * Why an entry that was once published has no file: it was merged into another entry or withdrawn.
 */
export const retired = z
	.strictObject({
		mergedInto: key.optional().describe('the entry that took its place'),
		withdrawn: z.literal(true).optional().describe('true when nothing took its place'),
		reason: line.describe('why, in a sentence for readers'),
		on: day.describe('the day it was done'),
		title: line.describe('the title it had'),
	})
	.refine(
		(one) => (one.mergedInto === undefined) !== (one.withdrawn === undefined),
		'must say either mergedInto or withdrawn',
	);

/**
 * `permalinks.json`, the ledger of addresses: every address ever published with the edition that
 * first published it, and a record for each retired entry. In the file these are called `gone`.
 */
export const permalinks = z
	.strictObject({
		addresses: z.record(
			z.string().startsWith('/', 'must be an address of the site, beginning with /'),
			edition,
		),
		gone: z.record(key, retired),
	})
	.transform(({ addresses, gone }) => ({ addresses, retired: gone }));

/**
 * `editions/<n>.json`: the title and the fields of every entry as readers saw them in one edition.
 */
export const snapshot = z.strictObject({
	edition,
	date: day,
	asOf: day,
	entries: z.record(
		key,
		z.strictObject({ title: z.string(), fields: z.record(z.string(), z.unknown()) }),
	),
});

export type RetiredEntry = z.output<typeof retired>;
export type Permalinks = z.output<typeof permalinks>;
export type Snapshot = z.output<typeof snapshot>;
