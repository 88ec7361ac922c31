// The rows of a sheet → drafts. Nothing is written when anything is wrong.

import { identifyFile } from '../../load/identify-file.ts';
import { readFolder } from '../../load/read-folder.ts';
import { SourceTexts } from '../../load/source-texts.ts';
import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import type { Entry } from '../../story/entry.ts';
import { checkFields } from '../commands/check-fields.ts';
import { knownIds } from '../commands/known-ids.ts';
import { newEntry, type WrittenEntry } from '../commands/new-entry.ts';
import { newQuotation } from '../commands/new-quotation.ts';
import { DeskError } from '../desk-error.ts';
import { type DeskProblem, DeskProblems, problemOf } from '../desk-problems.ts';
import type { EntryFiles } from '../entries/entry-files.ts';
import { nameOf } from '../entries/name-of.ts';
import { proposeId } from '../entries/propose-id.ts';
import { takenIds } from '../entries/taken-ids.ts';
import { say } from '../words/say.ts';
import { sayProblem } from '../words/say-problem.ts';
import { readTable, type TableRow } from './read-table.ts';

const isTyped = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The words of a row’s quotation as its source has them; as they are when no text is at hand. */
function takeWords(
	row: TableRow,
	sources: Map<string, Entry<'sources'>>,
	texts: SourceTexts,
): DeskProblem[] {
	const { words, source: id } = row.fields;
	const source = typeof id === 'string' ? sources.get(id) : undefined;
	const text = source && texts.of(source.id).text;
	if (!source || text === undefined || !isTyped(words) || row.fields.attribution === 'paraphrase')
		return [];
	try {
		row.fields = newQuotation(source, text, words, row.fields).fields;
		return [];
	} catch (error) {
		if (!(error instanceof DeskError)) throw error;
		return [problemOf(error, say('table.cell', { row: row.row, column: 'words' }))];
	}
}

/** Gives each row an id, its own or a proposed one, and says what is wrong with those it has. */
function giveIds(collection: CollectionName, rows: TableRow[], folder: string): DeskProblem[] {
	const taken = takenIds(folder, collection);
	const isTaken = (id: string) => [...taken].some((one) => one.toLowerCase() === id.toLowerCase());
	const problems: DeskProblem[] = [];
	// Ids that stand in the sheet come before those that are proposed.
	for (const { row, id } of rows) {
		if (id === undefined) continue;
		const where = say('table.cell', { row, column: 'id' });
		const wrong = identifyFile(`${collection}/${id}.mdx`).problem;
		if (wrong) problems.push({ where, what: wrong.what, fix: wrong.fix });
		else if (isTaken(id)) {
			const other = proposeId(collection, id, taken);
			problems.push({ where, ...sayProblem('command.idTaken', { id, other }) });
		}
		taken.add(id);
	}
	for (const one of rows) {
		if (one.id !== undefined) continue;
		const words = nameOf(collection, one.fields);
		if (words === '')
			problems.push({ where: say('table.row', { row: one.row }), ...sayProblem('table.noName') });
		one.id = proposeId(collection, words, taken);
		taken.add(one.id);
	}
	return problems;
}

/** The collection that a file is named after, `quotes.csv` or `our-quotes.csv`. */
export const collectionOf = (name: string): CollectionName | undefined =>
	collectionNames.find(
		(one) => one !== 'story' && new RegExp(`(?:^|[-_ .])${one}\\.csv$`, 'i').test(name),
	);

/**
 * Writes a draft for each row of a sheet. The words of a quotation are looked for in the text of its
 * source and taken from there. Throws DeskProblems with every problem by row and column, and writes
 * nothing then.
 */
export function draftFromTable(
	files: EntryFiles,
	snapshots: string,
	collection: CollectionName,
	text: string,
	near?: string,
): WrittenEntry[] {
	const rows = readTable(collection, text, near);
	const texts = new SourceTexts(snapshots);
	const sources = new Map(
		readFolder(files.folder).flatMap(({ entry }) =>
			entry?.collection === 'sources' ? [[entry.id, entry] as const] : [],
		),
	);
	const problems =
		collection === 'quotes' ? rows.flatMap((row) => takeWords(row, sources, texts)) : [];
	problems.push(...giveIds(collection, rows, files.folder));
	const known = knownIds(files.folder);
	// Rows may refer to one another.
	const ids = new Set(rows.flatMap(({ id }) => id ?? []));
	const all =
		collection in known
			? { ...known, [collection]: new Set([...known[collection as 'quotes'], ...ids]) }
			: known;
	for (const { row, fields } of rows)
		problems.push(
			...checkFields(collection, fields, all, ([column]) =>
				say('table.cell', { row, column: String(column) }),
			),
		);
	if (rows.length === 0)
		problems.push({ where: say('table.row', { row: 2 }), ...sayProblem('table.empty') });
	if (problems.length > 0) throw new DeskProblems(problems);
	return files.together(say('step.draftedSheet', { collection }), () =>
		rows.map(({ id, body, fields }) =>
			newEntry(files, { collection, id, body, fields: { ...fields, draft: true } }, all),
		),
	);
}
