// Entries: making one, opening one, changing one in place.
import { z } from 'zod';
import { collectionNames } from '../../schema/collections.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import type { Span } from '../protocol.ts';
import { type Action, action } from './action.ts';
import { changeFile } from './change-file.ts';
import type { Desk } from './desk.ts';
import { openEntry } from './open-entry.ts';
import { proveQuotation } from './prove-quotation.ts';
import { quotationWords } from './quotation-words.ts';
import { saveEntry } from './save-entry.ts';

const collection = z.enum(collectionNames);
const id = z.string().max(200);
const key = { collection, id: z.string().regex(ID_PATTERN) };
const spans = z.array(
	z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) }),
);
const path = z.array(z.union([z.string(), z.number().int().min(0)])).min(1);
const change = z.union([
	z.strictObject({ body: z.string() }),
	z.strictObject({ path, value: z.unknown().optional() }),
]);
const digest = z.string();

const wordsAt = (desk: Desk, source: unknown, segments: Span[]): string[] =>
	quotationWords(desk.snapshots.read(String(source)), segments);

export const entryActions = (desk: Desk): Record<string, Action> => ({
	create: action(
		'POST',
		z.strictObject({
			collection,
			id,
			fields: z.record(z.string(), z.unknown()),
			body: z.string(),
			/** Of a quotation: where its words stand. Typed ones are not taken. */
			segments: spans.optional(),
		}),
		({ collection: name, id: entry, fields, body, segments }) => {
			if (name !== 'quotes') return saveEntry(desk, name, entry, fields, body);
			const words = wordsAt(desk, fields.source, segments ?? []);
			const saved = saveEntry(desk, name, entry, { ...fields, words }, body);
			return { ...saved, ...proveQuotation(desk, entry) };
		},
	),
	open: action('GET', z.strictObject(key), (input) => openEntry(desk, input.collection, input.id)),
	change: action(
		'POST',
		z.strictObject({ ...key, digest, changes: z.array(change), segments: spans.optional() }),
		(input) => {
			const { segments, changes } = input;
			const source = desk.entry('quotes', input.id)?.data.source;
			const all = segments
				? [...changes, { path: ['words'], value: wordsAt(desk, source, segments) }]
				: changes;
			const saved = changeFile(desk, input.collection, input.id, input.digest, all, {
				mayChangeWords: segments !== undefined,
			});
			return input.collection === 'quotes'
				? { ...saved, ...proveQuotation(desk, input.id) }
				: saved;
		},
	),
});
