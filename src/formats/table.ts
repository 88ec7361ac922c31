import { stringify } from 'csv-stringify/sync';
import type { CollectionName } from '../schema/collections.ts';
import { wordsOf } from '../views/data-blocks.ts';
import type { DataEntry } from '../views/story-data.ts';
import type { Absolute } from './absolute.ts';
import { type Column, LIST_SEPARATOR, tableColumns } from './table-columns.ts';

function cell(value: unknown, { holds }: Column): string {
	if (value === undefined || value === null) return '';
	if (holds === 'json') return JSON.stringify(value);
	return Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
}

/** The value of a field by its column name, which is a path with dots. */
const at = (record: Record<string, unknown>, path: string): unknown =>
	path
		.split('.')
		.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

/**
 * `/data/<collection>.csv`: UTF-8, with one header row. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
export function table(
	collection: CollectionName,
	entries: DataEntry[],
	absolute: Absolute,
): string {
	const columns = tableColumns(collection);
	const rows = entries.map((entry) => {
		const record = {
			...entry.fields,
			id: entry.id,
			address: absolute(entry.address),
			body: wordsOf(entry.body),
			corrections: entry.corrections,
		};
		return columns.map((column) => cell(at(record, column.name), column));
	});
	return stringify([columns.map(({ name }) => name), ...rows], {
		escape_formulas: true,
		record_delimiter: 'windows',
		// A cell with paragraphs has line breaks of another kind.
		quote_record_delimiter: true,
	});
}
