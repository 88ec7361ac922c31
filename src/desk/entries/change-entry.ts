import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { readFrontMatter } from '../../load/read-front-matter.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { fieldChanges, type Path } from './field-changes.ts';
import { fileParts } from './file-parts.ts';
import { spliceField } from './splice-field.ts';

/**
 * A field or an item of a list with its new value; `undefined` removes it, the number of items of a
 * list as an index adds one. Or the text below the front matter.
 */
export type Change = { path: Path; value?: unknown } | { body: string };

type Fields = Record<string | number, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The value with another one at a path. Objects that are missing on the way are made. */
function withValue(data: unknown, path: Path, value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	const copy = (Array.isArray(data) ? [...data] : { ...(isFields(data) ? data : {}) }) as Fields;
	const inside = Object.hasOwn(copy, key) ? copy[key] : undefined;
	if (Array.isArray(copy)) {
		const isInside = Number.isInteger(key) && Number(key) <= copy.length;
		if (!isInside) throw refused('file.noItem', { path: path.join('.') });
		if (rest.length === 0 && value === undefined) copy.splice(Number(key), 1);
		else copy[Number(key)] = withValue(inside, rest, value);
		return copy;
	}
	const now = withValue(inside, rest, value);
	if (now === undefined) delete copy[key];
	else copy[key] = now;
	return copy;
}

/** Without fields that have no value, as YAML will give it back. */
const asStored = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(asStored);
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, one]) =>
			one === undefined ? [] : [[key, asStored(one)]],
		),
	);
};

function readFields(frontMatter: string): Fields {
	const { raw, problems } = readFrontMatter(frontMatter);
	const [problem] = problems;
	if (problem) throw new DeskError(problem.what, `${say('file.unreadable.fix')} ${problem.fix}`);
	return raw as Fields;
}

/** The body with another text; what stands around its words stays. */
function changedBody(old: string, body: string, newline: string): string {
	const words = body.trim().replace(/\r\n?|\n/g, newline);
	if (words === old.trim()) return old;
	if (old.trim() === '') return words === '' ? old : `${newline}${words}${newline}`;
	const [before = ''] = /^\s*/.exec(old) ?? [];
	const [after = ''] = /\s*$/.exec(old) ?? [];
	return words === '' ? '' : before + words + (after || newline);
}

/**
 * The text of a content file after some changes, one after the other. Only the lines of changed
 * fields differ: order, remarks, quotation marks and line ends of everything else stay as they are.
 * Throws a DeskError when the file cannot be read, or cannot be changed so that exactly the intended
 * values are read again.
 */
export function changeEntry(text: string, changes: Change[], collection: CollectionName): string {
	const schema: z.ZodType = collections[collection];
	const { head, frontMatter, middle, body, newline } = fileParts(text);
	let fields = frontMatter;
	let words = body;
	for (const change of changes) {
		if ('body' in change) {
			words = changedBody(words, change.body, newline);
			continue;
		}
		const before = readFields(fields);
		const intended = asStored(withValue(before, change.path, change.value));
		for (const one of fieldChanges(before, intended))
			fields = spliceField(fields, one, schema, newline);
		const { raw, problems } = readFrontMatter(fields);
		if (problems.length > 0 || !isDeepStrictEqual(asStored(raw), intended))
			throw refused('file.notChanged', { path: change.path.join('.') });
	}
	const end = middle === '' || /^\r?\n/.test(middle) || fields === '' ? middle : newline + middle;
	const changed = head + fields + end + words;
	const again = fileParts(changed);
	if (again.frontMatter !== fields) throw refused('file.bodyEndsFrontMatter');
	return changed;
}
