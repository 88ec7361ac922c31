import type { CollectionName } from '../../schema/collections.ts';
import { DeskProblems } from '../desk-problems.ts';
import type { EntryFiles } from '../entries/entry-files.ts';
import { entryText } from '../entries/entry-text.ts';
import { nameOf } from '../entries/name-of.ts';
import { proposeId } from '../entries/propose-id.ts';
import { takenIds } from '../entries/taken-ids.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { checkFields, type KnownIds } from './check-fields.ts';
import { knownIds } from './known-ids.ts';
import { type MissingField, missingFields, remarkFor } from './missing-fields.ts';

export interface NewEntry {
	collection: CollectionName;
	fields: Record<string, unknown>;
	body?: string;
	/** Proposed from the fields when it is left out. */
	id?: string;
	/** Remarks for the author, by field. */
	remarks?: Record<string, string>;
	/** Of what the id is made when the fields name nothing yet. */
	name?: string;
}

export interface WrittenEntry {
	file: string;
	id: string;
	isDraft: boolean;
	missing: string[];
}

/** The id of a new entry: the one that was asked for, or one that is free. */
function idOf({ collection, fields, id, name }: NewEntry, folder: string): string {
	if (collection === 'story') return 'story';
	const taken = takenIds(folder, collection);
	const words = nameOf(collection, fields) || name || '';
	if (id === undefined) {
		if (words === '') throw refused('command.noName');
		return proposeId(collection, words, taken);
	}
	if (![...taken].some((one) => one.toLowerCase() === id.toLowerCase())) return id;
	throw refused('command.idTaken', { id, other: proposeId(collection, id, taken) });
}

function remarksOf(
	entry: NewEntry,
	missing: MissingField[],
	isDraft: boolean,
): Record<string, string> {
	const { collection, body = '', remarks = {} } = entry;
	const needed = missing.map((field): [string, string] => [
		field.name,
		[remarks[field.name], remarkFor(field)].filter((one) => one !== undefined).join('\n'),
	]);
	return {
		...remarks,
		...Object.fromEntries(needed),
		...(isDraft ? { draft: say('remark.draft') } : {}),
		// Remarks on what is no field stand last, right above the text.
		...(body.trim() === '' ? { body: say(`remark.body.${collection}`) } : {}),
	};
}

/**
 * Writes the file of a new entry, with remarks in the place of what it still needs. As long as it
 * needs something it is a draft, but for the story, which is always shown. `known` are the ids that
 * its fields may name. Throws, and writes
 * nothing, when a field is wrong or the id cannot be used.
 */
export function newEntry(
	files: EntryFiles,
	entry: NewEntry,
	known: KnownIds = knownIds(files.folder),
): WrittenEntry {
	const { collection, fields, body = '' } = entry;
	const problems = checkFields(collection, fields, known, (path) => `--${path.join('.')}`);
	if (problems.length > 0) throw new DeskProblems(problems);
	const id = idOf(entry, files.folder);
	const missing = missingFields(collection, fields);
	const isDraft = collection !== 'story' && (missing.length > 0 || fields.draft === true);
	const all = isDraft ? { ...fields, draft: true } : fields;
	const file = collection === 'story' ? 'story.mdx' : `${collection}/${id}.mdx`;
	files.create(file, entryText(collection, all, body, remarksOf(entry, missing, isDraft)));
	return { file, id, isDraft, missing: missing.map(({ name }) => name) };
}
