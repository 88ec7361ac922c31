import { readFrontMatter } from '../../load/read-front-matter.ts';
import { splitFrontMatter } from '../../load/split-front-matter.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { OpenEntry } from '../protocol.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { HttpError } from './http-error.ts';

/** An entry as its form shows it: its fields as they are written. `text` stands for the file’s. */
export function openEntry(
	desk: Desk,
	collection: CollectionName,
	id: string,
	text?: string,
): OpenEntry {
	const file = desk.entry(collection, id)?.file;
	if (file === undefined)
		throw new HttpError(404, say('server.noEntry', { key: `${collection}/${id}` }));
	const read = desk.files.read(file);
	const shown = text ?? read.text;
	const split = splitFrontMatter(shown.replace(/^\uFEFF/, ''));
	const entry = { file, text: shown, digest: read.digest, fields: {}, body: '' };
	if ('problem' in split) return { ...entry, unreadable: split.problem };
	const { raw, problems } = readFrontMatter(split.frontMatter);
	const [unreadable] = problems;
	if (unreadable) return { ...entry, unreadable };
	return { ...entry, fields: (raw ?? {}) as Record<string, unknown>, body: split.body.trim() };
}
