// What `npm run draft` does, from the words of its command line to the files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withEnvironment } from '../../load/with-environment.ts';
import { type CollectionName, collectionNames } from '../../schema/collections.ts';
import { fieldsFromFlags, readFlags } from '../commands/fields-from-flags.ts';
import { storyDay } from '../commands/story-day.ts';
import { EntryFiles } from '../entries/entry-files.ts';
import { refused } from '../refused.ts';
import { decodeBytes } from '../texts/decode-bytes.ts';
import { readSourceFile } from '../texts/read-source-file.ts';
import { say } from '../words/say.ts';
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

/** Tells which files were written, and what is still needed in each. */
function tellWritten(
	all: { file: string; missing: string[] }[],
	folder: string,
	tell: Desk['tell'],
): void {
	for (const { file, missing } of all) {
		tell(say('command.written', { file: join(folder, file) }));
		if (missing.length > 0) tell(`  ${say('command.isDraft', { fields: say.list(missing) })}`);
	}
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
	tell(say('command.textWritten', { file: join(snapshots, `${drafts.source}.txt`) }));
	for (const note of imported.notes ?? []) tell(`  ${note}`);
	const cut = imported.removed.map((line) => say('command.cutLine', { line }));
	if (cut.length > 0) tell(`  ${say('command.cut', { lines: say.list(cut) })}`);
	tellWritten(drafts.written, folder, tell);
	for (const { words, locator: place } of drafts.leftOut)
		tell(`  ${say('command.leftOut', { words, place })}`);
	if (drafts.known.length > 0)
		tell(`  ${say('command.alreadyKnown', { names: say.list(drafts.known) })}`);
	const counted = (['quotes', 'people', 'parties'] as const).map((collection) =>
		say(`count.${collection}`, {
			count: drafts.written.filter(({ file }) => file.startsWith(`${collection}/`)).length,
		}),
	);
	tell(say('command.draftCounts', { counted: say.list(counted) }));
	tell(withEnvironment(say('command.checkDrafts')));
}

const COLLECTIONS = collectionNames.filter((one) => one !== 'story');

function collectionFrom(name: string, given: string | undefined): CollectionName {
	const collection =
		COLLECTIONS.find((one) => one === given) ?? (given ? undefined : collectionOf(name));
	if (!collection)
		throw refused('table.whichCollection', { name, collections: say.list(COLLECTIONS) });
	return collection;
}

function writeTemplate(given: string, { cwd, tell }: Desk): void {
	const collection = collectionFrom(given, given);
	const path = join(cwd, `${collection}.csv`);
	if (existsSync(path)) throw refused('table.fileExists', { file: path });
	writeFileSync(path, tableTemplate(collection), { flag: 'wx' });
	tell(say('table.template', { file: path }));
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
	tellWritten(all, folder, tell);
	tell(say('table.count', { count: all.length, collection }));
	tell(withEnvironment(say('command.checkDrafts')));
}

/** Makes drafts of a file, or an empty sheet, and tells what was written. */
export async function makeDrafts(args: string[], desk: Desk): Promise<void> {
	const { flags, others } = readFlags(args);
	flags.delete('verbose');
	const template = flags.get('template')?.at(-1);
	if (template !== undefined) return writeTemplate(template, desk);
	if (others[0] === undefined) throw refused('command.noDraftFile');
	const path = resolve(desk.cwd, others[0]);
	if (!existsSync(path)) throw refused('command.noSuchFile', { file: path });
	if (!existsSync(desk.folder)) throw refused('command.noFolder', { folder: desk.folder });
	const isTable = /\.(?:csv|tsv)$/i.test(path);
	return isTable ? draftTable(path, flags, desk) : draftSource(path, flags, desk);
}
