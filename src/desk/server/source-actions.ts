// Sources: importing a text, saving it, and showing it with what is recorded.
import { z } from 'zod';
import { ID_PATTERN } from '../../schema/fields.ts';
import { refused } from '../refused.ts';
import { locatorAt } from '../texts/locator-at.ts';
import { readSourceFile } from '../texts/read-source-file.ts';
import { segmentAt } from '../texts/segment-at.ts';
import { withHead } from '../texts/with-head.ts';
import { type Action, action } from './action.ts';
import { dateIn } from './date-in.ts';
import type { Desk } from './desk.ts';
import { fetchPage } from './fetch-page.ts';
import { quotationWords } from './quotation-words.ts';
import { saveEntry } from './save-entry.ts';
import { textOfSource } from './text-of-source.ts';

/** A file of 20 MB in base64, and its name: a report with many pictures. */
const MOST_FILE_BYTES = 28_000_000;
/** The text of a source is prose: a long report has a million characters. */
const MOST_TEXT_BYTES = 8_000_000;

const id = z.string().regex(ID_PATTERN);
const offset = z.coerce.number().int().min(0);
const fields = z.record(z.string(), z.unknown());

/** How parties and publishers are called in the story. */
const namesIn = (desk: Desk): string[] =>
	desk
		.state()
		.entries.flatMap(({ collection, data }) =>
			collection === 'parties' || collection === 'sources'
				? [data.name, data.short, data.publisher]
				: [],
		)
		.filter((name) => typeof name === 'string');

export const sourceActions = (desk: Desk): Record<string, Action> => ({
	'read-file': action(
		'POST',
		z.strictObject({ name: z.string().min(1).max(300), base64: z.base64() }),
		async ({ name, base64 }) =>
			withHead(
				{ name, ...(await readSourceFile(name, Buffer.from(base64, 'base64'))) },
				namesIn(desk),
			),
		MOST_FILE_BYTES,
	),
	'read-address': action(
		'POST',
		z.strictObject({ address: z.string().max(2_000) }),
		async (input) => withHead(await fetchPage(input.address), namesIn(desk)),
	),
	'read-text': action(
		'POST',
		z.strictObject({ text: z.string().min(1) }),
		({ text }) => withHead({ name: '', text, removed: [] }, namesIn(desk)),
		MOST_TEXT_BYTES,
	),
	'add-source': action(
		'POST',
		z.strictObject({ id: z.string().max(200), fields, body: z.string(), text: z.string().min(1) }),
		(input) => {
			if (desk.snapshots.ids().includes(input.id))
				throw refused('server.textExists', { id: input.id });
			const saved = saveEntry(desk, 'sources', input.id, input.fields, input.body);
			desk.snapshots.create(input.id, input.text);
			desk.changed();
			return saved;
		},
		MOST_TEXT_BYTES,
	),
	'add-text': action(
		'POST',
		z.strictObject({ id, text: z.string().min(1) }),
		(input) => {
			desk.snapshots.create(input.id, input.text);
			desk.changed();
		},
		MOST_TEXT_BYTES,
	),
	text: action('GET', z.strictObject({ source: id }), ({ source }) => textOfSource(desk, source)),
	selected: action('GET', z.strictObject({ source: id, start: offset, end: offset }), (input) => {
		const text = desk.snapshots.read(input.source);
		const segment = segmentAt(text, input.start, input.end);
		const taken = quotationWords(text, [segment]).join(' ');
		const date = dateIn(desk, input.source, taken);
		return {
			...segment,
			words: taken,
			locator: locatorAt(text, segment.start, segment.end),
			...(date ? { date } : {}),
		};
	}),
});
