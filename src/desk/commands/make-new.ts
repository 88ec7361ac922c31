// What `npm run new` does, from the words of its command line to the file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildMoment } from '../../load/build-moment.ts';
import { readFolder } from '../../load/read-folder.ts';
import { withEnvironment } from '../../load/with-environment.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Entry } from '../../story/entry.ts';
import { EntryFiles } from '../entries/entry-files.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { type Ask, askFields, type Tell } from './ask-fields.ts';
import { fieldsFromFlags, readFlags } from './fields-from-flags.ts';
import { KINDS } from './kinds.ts';
import { type NewEntry, newEntry } from './new-entry.ts';
import { newQuotation } from './new-quotation.ts';
import { newStory } from './new-story.ts';
import { sourceText } from './source-text.ts';
import { storyDay } from './story-day.ts';

/** Where the command works and whom it talks to. */
export interface Desk {
	folder: string;
	snapshots: string;
	tell: Tell;
	/** Asks in a terminal; without it, what is not given is left open. */
	ask?: Ask;
}

/** The fields with the answers to questions about those that are needed. */
async function asked(
	{ ask, tell }: Desk,
	collection: CollectionName,
	fields: Record<string, unknown>,
	near?: string,
): Promise<Record<string, unknown>> {
	if (!ask) return fields;
	tell(say('ask.begin'));
	return askFields(collection, fields, ask, tell, near);
}

/** The source of a quotation, and the day from which its dates are read. */
function sourceOf(folder: string, id: string | undefined): Entry<'sources'> | undefined {
	const read = readFolder(folder).map(({ entry }) => entry);
	return read.find(
		(one): one is Entry<'sources'> => one?.collection === 'sources' && one.id === id,
	);
}

async function entryFrom(
	kind: string,
	flags: Map<string, string[]>,
	desk: Desk,
): Promise<{ entry: NewEntry; notes: string[] }> {
	const { folder, snapshots } = desk;
	const known = KINDS[kind];
	if (!known || !Object.hasOwn(KINDS, kind)) {
		throw refused('command.unknownKind', { kind, kinds: Object.keys(KINDS).join('|') });
	}
	const { collection, fields: preset = {} } = known;
	const [id, body] = ['id', 'body'].map((name) => flags.get(name)?.at(-1));
	const typed = collection === 'quotes' ? flags.get('words') : undefined;
	for (const name of ['id', 'body', 'verbose', ...(typed ? ['words'] : [])]) flags.delete(name);
	const source =
		collection === 'quotes' ? sourceOf(folder, flags.get('source')?.at(-1)) : undefined;
	const day = source && /^\d{4}-\d\d/.test(source.data.date) ? source.data.date : undefined;
	const near = day ?? (collection === 'story' ? undefined : storyDay(folder));
	const given = { ...preset, ...fieldsFromFlags(collection, flags, near) };
	const common = { ...(id ? { id } : {}), ...(body ? { body } : {}) };
	if (collection === 'story') {
		const file = join(folder, 'story.mdx');
		if (existsSync(file)) throw refused('command.storyExists', { file });
		const story = newStory(given, buildMoment().slice(0, 10));
		return {
			entry: { ...story, ...common, fields: await asked(desk, 'story', story.fields) },
			notes: [],
		};
	}
	if (!existsSync(folder)) throw refused('command.noFolder', { folder });
	if (!typed)
		return {
			entry: { collection, ...common, fields: await asked(desk, collection, given, near) },
			notes: [],
		};
	if (!source) throw refused('command.wordsNeedSource');
	const taken = newQuotation(source, sourceText(snapshots, source.id), typed, given);
	const fields = await asked(desk, 'quotes', taken.fields, near);
	return { entry: { collection, ...common, fields, remarks: taken.remarks }, notes: taken.notes };
}

/** Writes the file of a new entry and tells where. Throws, and writes nothing, when anything is wrong. */
export async function makeNew(args: string[], desk: Desk): Promise<void> {
	const { flags, others } = readFlags(args);
	const { entry, notes } = await entryFrom(others[0] ?? '', flags, desk);
	const { file, isDraft, missing } = newEntry(new EntryFiles(desk.folder), entry);
	desk.tell(say('command.written', { file: join(desk.folder, file) }));
	for (const note of notes) desk.tell(`  ${note}`);
	const fields = say.list(missing);
	if (missing.length > 0)
		desk.tell(
			`  ${withEnvironment(say(isDraft ? 'command.isDraft' : 'command.isIncomplete', { fields }))}`,
		);
	if (entry.collection === 'story' || entry.collection === 'quotes')
		desk.tell(withEnvironment(say(`command.next.${entry.collection}`)));
}
