// One source text → its entry, the private text, and drafts of what it holds.
import { MEDIA } from '../../schema/quote.ts';
import { newEntry, type WrittenEntry } from '../commands/new-entry.ts';
import type { EntryFiles } from '../entries/entry-files.ts';
import { nameOf } from '../entries/name-of.ts';
import { proposeId } from '../entries/propose-id.ts';
import { takenIds } from '../entries/taken-ids.ts';
import { refused } from '../refused.ts';
import type { ImportedText } from '../texts/imported-text.ts';
import { locatorAt } from '../texts/locator-at.ts';
import { quotedPassages } from '../texts/quoted-passages.ts';
import { recordedWords } from '../texts/recorded-words.ts';
import { withHead } from '../texts/with-head.ts';
import { say } from '../words/say.ts';
import { freeSigns } from './free-signs.ts';
import { groupPassages } from './group-passages.ts';
import { KnownNames } from './known-names.ts';
import { namesInSource } from './names-in-source.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export interface Drafts {
	source: string;
	written: WrittenEntry[];
	/** Single words in marks that are no draft, with their places. */
	leftOut: { words: string; locator: string }[];
	/** Names of the text that the story has already. */
	known: string[];
}

type Fields = Record<string, unknown>;

/** What the file and the head of its text say; `given` comes first. */
function sourceFields(imported: ImportedText, given: Fields): Fields {
	const { title, byline, publisher, kind, date, dateKnown, address } = withHead(imported, []);
	return {
		...(publisher ? { publisher } : {}),
		...(title ? { headline: title } : {}),
		...(kind ? { kind } : {}),
		...(byline ? { byline } : {}),
		...(date ? { date, dateKnown: dateKnown ?? 'printed' } : {}),
		...(address ? { url: address } : {}),
		read: 'in full',
		...given,
	};
}

function sourceId(files: EntryFiles, fields: Fields, name: string, id: string | undefined): string {
	const taken = takenIds(files.folder, 'sources');
	if (id === undefined) {
		const stem = name.replace(/\.[^.]*$/, '');
		return proposeId('sources', fields.date ? nameOf('sources', fields) : stem, taken);
	}
	if (taken.has(id))
		throw refused('command.idTaken', { id, other: proposeId('sources', id, taken) });
	return id;
}

/**
 * Writes the entry of a source, its text into the private folder, every passage in quotation marks as
 * a draft of a quotation, and the people and organisations that the story does not know as drafts.
 * Nothing that exists is touched; when anything fails, nothing is left behind.
 */
export function draftFromSource(
	files: EntryFiles,
	snapshots: SnapshotStore,
	{
		name,
		imported,
		fields: given,
		id: wanted,
	}: { name: string; imported: ImportedText; fields: Fields; id?: string },
): Drafts {
	const { text } = imported;
	const fields = sourceFields(imported, given);
	const source = sourceId(files, fields, name, wanted);
	const passages = quotedPassages(text);
	const names = new KnownNames(files.folder);
	const known: string[] = [];
	const { quotations, leftOut } = groupPassages(text, passages);
	const medium = (MEDIA as readonly string[]).includes(String(fields.kind))
		? fields.kind
		: undefined;
	const locatorOf = (start: number, end: number) => locatorAt(text, start, end);
	const written = files.together(say('step.drafted', { source }), () => {
		const all = [newEntry(files, { collection: 'sources', fields, id: source })];
		const signs = freeSigns(files.folder);
		for (const { name: one, isPerson, role, start, end } of namesInSource(text, passages)) {
			if (names.of(one)) {
				known.push(one);
				continue;
			}
			const place = { source, locator: locatorOf(start, end) };
			const entry = isPerson
				? newEntry(files, {
						collection: 'people',
						fields: { name: one, role, sources: [place], draft: true },
						remarks: { role: say('remark.roleFromSource') },
					})
				: newEntry(files, {
						collection: 'parties',
						fields: {
							name: one,
							...(one.length <= 32 ? { short: one } : {}),
							...signs.next().value,
							draft: true,
						},
						remarks: { name: say('remark.namedIn', { source, place: place.locator }) },
					});
			names.add(one, entry.id, isPerson);
			all.push(entry);
		}
		for (const group of quotations) {
			const [first, last] = [group[0], group.at(-1)];
			if (!first || !last) continue;
			const locator = locatorOf(first.start, last.end);
			const speaker = first.speaker?.name;
			const who = speaker === undefined ? undefined : names.of(speaker);
			all.push(
				newEntry(files, {
					collection: 'quotes',
					fields: {
						title: say('draft.quotationOf', {
							speaker: who?.name ?? speaker ?? say('draft.somebody'),
							place: locator,
						}),
						...(who ? { speakers: [who.id] } : {}),
						...(medium ? { medium } : {}),
						source,
						locator,
						...(medium && fields.date ? { saidOn: fields.date } : {}),
						words: group.map(({ words }) => recordedWords(words)),
						attribution: 'direct',
						draft: true,
					},
					remarks: {
						title: say('remark.titleToWrite'),
						...(speaker ? { speakers: say('remark.suggests', { name: speaker }) } : {}),
					},
				}),
			);
		}
		snapshots.create(source, text);
		return all;
	});
	return {
		source,
		written,
		leftOut: leftOut.map(({ words, start, end }) => ({ words, locator: locatorOf(start, end) })),
		known,
	};
}
