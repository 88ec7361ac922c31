// What `npm run draft` does, from the words of its command line to the files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withEnvironment } from '../../load/with-environment.ts';
import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { fieldsFromFlags, readFlags } from '../commands/fields-from-flags.ts';
import { storyDay } from '../commands/story-day.ts';
import { DeskError } from '../desk-error.ts';
import { EntryFiles } from '../entries/entry-files.ts';
import { decodeBytes } from '../texts/decode-bytes.ts';
import { readSourceFile } from '../texts/read-source-file.ts';
import { WORDS } from '../words.ts';
import { draftFromSource } from './draft-from-source.ts';
import { collectionOf, draftFromTable } from './draft-from-table.ts';
import { SnapshotStore } from './snapshot-store.ts';
import { tableTemplate } from './table-template.ts';

/** Where the command works and whom it talks to. */
export interface Desk {
	folder: string;
	snapshots: string;
	/** Where paths begin, and where an empty sheet is written. */
	cwd: string;
	tell: (line: string) => void;
}

async function draftSource(
	path: string,
	flags: Map<string, string[]>,
	{ folder, snapshots, tell }: Desk,
): Promise<void> {
	const id = flags.get('id')?.at(-1);
	flags.delete('id');
	const imported = await readSourceFile(basename(path), readFileSync(path));
	const fields = fieldsFromFlags('sources', flags);
	const drafts = draftFromSource(new EntryFiles(folder), new SnapshotStore(snapshots), {
		name: basename(path),
		imported,
		fields,
		...(id ? { id } : {}),
	});
	const { written, textWritten, cut, leftOut, alreadyKnown, draftCounts, isDraft } = WORDS.commands;
	tell(textWritten(join(snapshots, `${drafts.source}.txt`)));
	for (const note of imported.notes ?? []) tell(`  ${note}`);
	if (imported.removed.length > 0) tell(cut(imported.removed));
	for (const { file, missing } of drafts.written) {
		tell(written(join(folder, file)));
		if (missing.length > 0) tell(isDraft(missing));
	}
	for (const { words, locator } of drafts.leftOut) tell(leftOut(words, locator));
	if (drafts.known.length > 0) tell(alreadyKnown(drafts.known));
	const count = (collection: string) =>
		drafts.written.filter(({ file }) => file.startsWith(`${collection}/`)).length;
	tell(
		draftCounts([
			[count('quotes'), 'quotations'],
			[count('people'), 'people'],
			[count('parties'), 'parties'],
		]),
	);
	tell(withEnvironment(WORDS.commands.checkDrafts));
}

const COLLECTIONS = collectionNames.filter((one) => one !== 'story');

function collectionFrom(name: string, given: string | undefined): CollectionName {
	const collection =
		COLLECTIONS.find((one) => one === given) ?? (given ? undefined : collectionOf(name));
	const { what, fix } = WORDS.tables.whichCollection;
	if (!collection) throw new DeskError(what(name), fix(COLLECTIONS));
	return collection;
}

function writeTemplate(given: string, { cwd, tell }: Desk): void {
	const collection = collectionFrom(given, given);
	const path = join(cwd, `${collection}.csv`);
	const { what, fix } = WORDS.tables.fileExists;
	if (existsSync(path)) throw new DeskError(what(path), fix);
	writeFileSync(path, tableTemplate(collection), { flag: 'wx' });
	tell(WORDS.tables.template(path));
}

function draftTable(
	path: string,
	flags: Map<string, string[]>,
	{ folder, snapshots, tell }: Desk,
): void {
	const collection = collectionFrom(basename(path), flags.get('collection')?.at(-1));
	const { text, notes } = decodeBytes(readFileSync(path));
	for (const note of notes) tell(note);
	const all = draftFromTable(new EntryFiles(folder), snapshots, collection, text, storyDay(folder));
	for (const { file, missing } of all) {
		tell(WORDS.commands.written(join(folder, file)));
		if (missing.length > 0) tell(WORDS.commands.isDraft(missing));
	}
	tell(WORDS.tables.count(all.length, collection));
	tell(withEnvironment(WORDS.commands.checkDrafts));
}

/** Makes drafts of a file, or an empty sheet, and tells what was written. */
export async function makeDrafts(args: string[], desk: Desk): Promise<void> {
	const { flags, others } = readFlags(args);
	flags.delete('verbose');
	const { noDraftFile, noSuchFile, noFolder } = WORDS.commands;
	const template = flags.get('template')?.at(-1);
	if (template !== undefined) return writeTemplate(template, desk);
	if (others[0] === undefined) throw new DeskError(noDraftFile.what, noDraftFile.fix);
	const path = resolve(desk.cwd, others[0]);
	if (!existsSync(path)) throw new DeskError(noSuchFile.what(path), noSuchFile.fix);
	if (!existsSync(desk.folder)) throw new DeskError(noFolder.what(desk.folder), noFolder.fix);
	const isTable = /\.(?:csv|tsv)$/i.test(path);
	return isTable ? draftTable(path, flags, desk) : draftSource(path, flags, desk);
}
