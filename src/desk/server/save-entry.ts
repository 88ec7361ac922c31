import type { z } from 'zod';
import { identifyFile } from '../../load/identify-file.ts';
import { readEntry } from '../../load/read-entry.ts';
import { schemaProblems } from '../../load/schema-problems.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { entryText } from '../entries/entry-text.ts';
import { takenIds } from '../entries/taken-ids.ts';
import type { FieldProblem, Path, Saved } from '../protocol.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { fileOf } from './file-of.ts';
import { FormError } from './form-error.ts';

const valueAt = (fields: unknown, path: Path): unknown =>
	path.reduce<unknown>((value, key) => (value as Record<Path[number], unknown>)?.[key], fields);

/**
 * What the checks say of a field, as it is said beside the field: without its name and what stands
 * there, and without what to write into a file. The values that it may have are said.
 */
function besideField(path: Path, what: string, fix: string): string {
	const name = `“${path.join('.')}” `;
	if (!what.startsWith(name)) return `${what}. ${fix}`;
	const wrong = what.slice(name.length).replace(/^is (?:“[\s\S]*?”|[\d.-]+)(?:: |; it )/, '');
	const allowed = /^(?:Allowed|Did you mean)\b[^.]*\./.exec(fix)?.[0] ?? '';
	return [say('form.wrong', { wrong }), allowed].filter(Boolean).join(' ');
}

/** What is wrong with the fields of a form, in the words of the checks. */
export function fieldProblems(
	collection: CollectionName,
	fields: Record<string, unknown>,
): FieldProblem[] {
	const paths: Path[] = [];
	// A form has no lines; their place in the list stands for the field.
	const placeOf = (path: Path) => ({ line: paths.push(path), column: 1 });
	const schema: z.ZodType = collections[collection];
	return schemaProblems(schema, fields, placeOf).problems.map(({ line = 1, what, fix }) => {
		const path = paths[line - 1] ?? [];
		const isMissing = valueAt(fields, path) === undefined;
		return { path, what: isMissing ? say('form.needed') : besideField(path, what, fix) };
	});
}

/** Throws FormError when a file of this text would be an error. */
export function assertSound(file: string, text: string): void {
	const errors = readEntry(file, text).problems.filter(({ severity }) => severity === undefined);
	if (errors.length > 0)
		throw new FormError(errors.map(({ what, fix }) => ({ path: [], what: `${what}. ${fix}` })));
}

/** What is wrong with the id of a new entry. */
function idProblems(desk: Desk, collection: CollectionName, id: string): FieldProblem[] {
	const path = ['id'];
	// Where the title is missing too, there was nothing to make one of.
	if (id === '' && collection !== 'story') return [{ path, what: say('form.needed') }];
	const { problem } = identifyFile(fileOf(collection, id));
	if (problem) return [{ path, what: `${problem.what}. ${problem.fix}` }];
	return takenIds(desk.folder, collection).has(id)
		? [{ path, what: say('server.idTaken', { id }) }]
		: [];
}

/**
 * Writes the file of a new entry. Throws FormError when a field is wrong or the id cannot be used;
 * nothing is written then.
 */
export function saveEntry(
	desk: Desk,
	collection: CollectionName,
	id: string,
	fields: Record<string, unknown>,
	body: string,
): Saved {
	const file = fileOf(collection, id);
	const problems = [...fieldProblems(collection, fields), ...idProblems(desk, collection, id)];
	if (problems.length > 0) throw new FormError(problems);
	const text = entryText(collection, fields, body);
	assertSound(file, text);
	desk.files.create(file, text);
	desk.changed();
	return { key: `${collection}/${id}`, file, digest: desk.files.read(file).digest };
}
