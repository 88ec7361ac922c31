// Reads one content file into an entry and a list of problems. Only this file knows how file names
// map to collections.
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { parseBody } from '../markdown/parse-body.ts';
import type { Block } from '../schema/body.ts';
import { type CollectionName, collectionNames, collections } from '../schema/collections.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { schemaProblems } from './schema-problems.ts';

export interface ReadEntry {
	/**
	 * Left out when the file belongs to no collection. If there are problems, it may only be used to
	 * check ids and references.
	 */
	entry?: AnyEntry;
	problems: Problem[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;
/**
 * Front matter fields whose strings are parsed like a body: they may contain citations and
 * links to entries.
 */
const RICH_FIELDS = ['notKnown'];

type Found = Omit<Problem, 'file'>;

/** The collection and the id that a path stands for, or what is wrong with the path. */
function identify(file: string): {
	collection?: CollectionName;
	id: string;
	problem?: Found;
} {
	const parts = file.split('/');
	const id = (parts.at(-1) ?? '').replace(/\.mdx$/, '');
	if (file === 'story.mdx') return { collection: 'story', id };
	const folder = parts.length > 1 ? (parts[0] ?? '') : '';
	const folders = collectionNames.filter((name) => name !== 'story');
	if (!folders.includes(folder as Exclude<CollectionName, 'story'>)) {
		const nearest = [...folders].sort(
			(a, b) => distance(a, folder || id) - distance(b, folder || id),
		)[0];
		return {
			id,
			problem: {
				line: 1,
				what: `“${folder || file}” is not a collection`,
				fix: `Did you mean ${nearest}/? Files belong in one of the folders ${folders.join(', ')}; only story.mdx is at the top.`,
			},
		};
	}
	if (!ID_PATTERN.test(id))
		return {
			id,
			problem: {
				line: 1,
				what: `the file name “${id}” cannot be an id`,
				fix: 'Use letters, digits, hyphens and underscores: the name becomes part of an address.',
			},
		};
	return { collection: folder as CollectionName, id };
}

/** The rich fields as blocks. Adds what is refused in them to `problems`. */
function readRichFields(
	data: Record<string, unknown>,
	lineOf: (path: (string | number)[]) => number,
	problems: Found[],
): Record<string, Block[][]> {
	const rich: Record<string, Block[][]> = {};
	for (const field of RICH_FIELDS) {
		const values = data[field];
		if (!Array.isArray(values)) continue;
		rich[field] = values.map((value, i) => {
			const { blocks, refusals } = parseBody(String(value), lineOf([field, i]) - 1);
			problems.push(...refusals);
			return blocks;
		});
	}
	return rich;
}

/** Reads one file. `file` is its path inside the content folder, with forward slashes. */
export function readEntry(file: string, contents: string): ReadEntry {
	const text = contents.replace(/^\uFEFF/, '');
	const { collection, id, problem } = identify(file);
	if (!collection || problem) return { problems: [{ file, ...(problem as Found) }] };

	const result = (
		data: unknown,
		body: Block[],
		rich: Record<string, Block[][]>,
		problems: Found[],
	): ReadEntry => ({
		entry: { collection, id, file, data, body, rich } as AnyEntry,
		problems: problems.map((one) => ({ file, ...one })),
	});
	const match = FRONT_MATTER.exec(text);
	if (match?.index !== 0)
		return result({}, [], {}, [
			{
				line: 1,
				what: 'there is no front matter',
				fix: 'Begin the file with a line of three hyphens, then the fields, then another line of three hyphens.',
			},
		]);

	const { raw, problems: unreadable, lineOf, textLineOf } = readFrontMatter(match[1] ?? '');
	if (unreadable.length > 0) return result({}, [], {}, unreadable);
	const parsed = (collections[collection] as z.ZodType).safeParse(raw);
	const problems: Found[] = parsed.success
		? []
		: schemaProblems(collections[collection], parsed.error, raw, lineOf);

	const bodyOffset = match[0].split('\n').length - 1;
	const { blocks, refusals } = parseBody(text.slice(match[0].length), bodyOffset);
	problems.push(...refusals);
	const data = (parsed.success ? parsed.data : raw) as Record<string, unknown>;
	return result(data, blocks, readRichFields(data, textLineOf, problems), problems);
}
