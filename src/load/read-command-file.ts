// Reads a file that a command keeps beside the content.
import { join } from 'node:path';
import type { z } from 'zod';
import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import { conflictLine } from './conflict-line.ts';
import { jsonFault } from './json-fault.ts';
import { readText } from './read-text.ts';
import { wrongType } from './wrong-type.ts';

/** A file of machines that is wrong in one place is often wrong in all. */
const MOST = 5;

/**
 * The data of a file that a command writes, held to its schema. What is wrong is added to
 * `problems`, and nothing is returned. `command` is the one that writes the file.
 */
export function readCommandFile<T>(
	folder: string,
	file: string,
	schema: z.ZodType<T>,
	command: string,
	problems: Problem[],
): T | undefined {
	const fix = `The file is written by ${command}, never by hand. Restore it from version control: git checkout HEAD -- ${folder}/${file}`;
	const wrong = (one: Pick<Problem, 'line' | 'column' | 'path' | 'what'>) => {
		problems.push({ file, ...one, fix });
	};
	const { text, problems: unreadable } = readText(join(folder, file));
	for (const one of unreadable) wrong(one);
	if (unreadable.length > 0) return undefined;
	const conflict = conflictLine(text);
	if (conflict !== undefined) {
		wrong({
			line: conflict,
			what: 'the file cannot be read: it holds the marks of a merge that was not finished (<<<<<<< and >>>>>>>)',
		});
		return undefined;
	}
	let raw: unknown;
	try {
		raw = JSON.parse(text);
	} catch {
		const { what, ...place } = jsonFault(text);
		wrong({ ...place, what: `the file cannot be read: ${what}` });
		return undefined;
	}
	const { data, error } = schema.safeParse(raw, { error: () => '' });
	for (const issue of error?.issues.slice(0, MOST) ?? []) {
		const path = issue.path as (string | number)[];
		const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, MOST) : [undefined];
		for (const key of keys) {
			const full = key === undefined ? path : [...path, key];
			wrong({ path: full, what: formFault(full, issue, raw, command) });
		}
	}
	return data;
}

function formFault(
	path: (string | number)[],
	issue: z.core.$ZodIssue,
	raw: unknown,
	command: string,
): string {
	const name = excerpt(path.join(' › '));
	if (path.length === 0) return `the file does not have the form that ${command} writes`;
	const ofKey = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
	if (ofKey) return `“${name}” ${ofKey}`;
	if (issue.message !== '' && issue.code !== 'invalid_union') return `“${name}” ${issue.message}`;
	if (issue.code === 'unrecognized_keys' || issue.code !== 'invalid_type')
		return `“${name}” does not have the form that the command writes`;
	const value = path.reduce<unknown>(
		(at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
		raw,
	);
	if (value === undefined) return `“${name}” is missing`;
	return wrongType(name, issue, value, undefined).what;
}
