// A sheet of entries as the published tables have them: a row an entry, a column a field.
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { LIST_SEPARATOR } from '../../formats/table-columns.ts';
import { schemaAt } from '../../load/schema-at.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { nearest } from '../../schema/nearest.ts';
import { valueFromWords } from '../commands/value-from-words.ts';
import { type DeskProblem, DeskProblems } from '../desk-problems.ts';
import { say } from '../words/say.ts';
import { sayProblem } from '../words/say-problem.ts';
import { sheetColumns } from './table-template.ts';

export interface TableRow {
	/** Of the sheet, as spreadsheets count: the names of the columns are row 1. */
	row: number;
	id?: string;
	body: string;
	fields: Record<string, unknown>;
}

/** More rows are several stories, or a slip. */
const MOST_ROWS = 2_000;

/** The cell as it was typed: an apostrophe keeps a spreadsheet from running it. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

function records(text: string): string[][] {
	try {
		const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
		// Spreadsheets of many countries write semicolons, and what is pasted from one has tabs.
		const delimiter = [',', ';', '\t'].reduce((best, one) =>
			first.split(one).length > first.split(best).length ? one : best,
		);
		return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new DeskProblems([
			{
				where: say('table.row', { row: Number(error.lines) || 1 }),
				...sayProblem('table.unreadable'),
			},
		]);
	}
}

function valueIn(collection: CollectionName, column: string, cell: string, near?: string) {
	const schema: z.ZodType = collections[collection];
	const holds = sheetColumns(collection).find(({ name }) => name === column)?.holds;
	const top = (collections[collection].shape as Record<string, z.ZodType>)[column];
	const field = top ?? schemaAt(schema, column.split('.'));
	if (!field) return { value: cell };
	if (holds === 'list')
		return valueFromWords(
			field,
			cell.split(LIST_SEPARATOR.trim()).map((one) => one.trim()),
			near,
		);
	if (holds === 'json' && !/^[[{]/.test(cell))
		return valueFromWords(
			field,
			cell.split(LIST_SEPARATOR).map((one) => one.trim()),
			near,
		);
	return valueFromWords(field, [cell], near);
}

function setIn(fields: Record<string, unknown>, column: string, value: unknown): void {
	const [first = '', second] = column.split('.');
	if (second === undefined) fields[first] = value;
	else fields[first] = { ...(fields[first] as object | undefined), [second]: value };
}

/**
 * The rows of a sheet as fields. Dates may be in words, read near `near`. Rows that are empty or begin
 * with # are passed over. Throws DeskProblems for columns that are no fields.
 */
export function readTable(collection: CollectionName, text: string, near?: string): TableRow[] {
	const [header = [], ...rows] = records(text);
	const names = header.map((name) => name.trim());
	const allowed = sheetColumns(collection).map(({ name }) => name);
	const problems: DeskProblem[] = names.flatMap((name, i) => {
		const where = say('table.column', { name: name || String(i + 1) });
		if (names.indexOf(name) !== i) return [{ where, ...sayProblem('table.twice', { name }) }];
		// What the published table adds is passed over.
		if (allowed.includes(name) || ['address', 'corrections'].includes(name)) return [];
		const said = { name, allowed: say.list(allowed), meant: nearest(name, allowed) ?? '' };
		return [{ where, ...sayProblem('table.unknownColumn', said) }];
	});
	if (rows.length > MOST_ROWS)
		problems.push({
			where: say('table.row', { row: MOST_ROWS }),
			...sayProblem('table.tooMany', { rows: rows.length }),
		});
	const read = rows.flatMap((cells, i): TableRow[] => {
		const row = i + 2;
		const filled = cells.map(plain);
		if (filled.every((cell) => cell === '') || filled[0]?.startsWith('#')) return [];
		if (filled.slice(names.length).some((cell) => cell !== ''))
			problems.push({ where: say('table.row', { row }), ...sayProblem('table.extraCell') });
		const result: TableRow = { row, body: '', fields: {} };
		for (const [at, name] of names.entries()) {
			const cell = filled[at] ?? '';
			if (cell === '' || !allowed.includes(name)) continue;
			if (name === 'id') result.id = cell;
			else if (name === 'body') result.body = cell;
			else {
				const { value, inWords } = valueIn(collection, name, cell, near);
				setIn(result.fields, name, value);
				const beside = `${name}InWords`;
				if (inWords && allowed.includes(beside)) result.fields[beside] ??= inWords;
			}
		}
		return [result];
	});
	if (problems.length > 0) throw new DeskProblems(problems);
	return read;
}
