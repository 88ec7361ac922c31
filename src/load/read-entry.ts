// One content file → one entry and everything wrong with it. The only place that knows how files and collections map.
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
	/** Left out when the file belongs to no collection. With problems, it serves to check ids and references and nothing else. */
	entry?: AnyEntry;
	problems: Problem[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;
/** Front matter fields whose strings are read like a body: they may hold citations and links to entries. */
const RICH_FIELDS = ['notKnown'];

function identify(file: string): {
	collection?: CollectionName;
	id: string;
	problem?: Omit<Problem, 'file'>;
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
				fix: `Did you mean ${nearest}/? A file belongs in one of ${folders.join(', ')}; only story.mdx stands at the top.`,
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

function readRichFields(
	data: Record<string, unknown>,
	lineOf: (path: (string | number)[]) => number,
	problems: Omit<Problem, 'file'>[],
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
	if (!collection || problem)
		return { problems: [{ file, ...(problem as Omit<Problem, 'file'>) }] };

	const made = (
		data: unknown,
		body: Block[],
		rich: Record<string, Block[][]>,
		problems: Omit<Problem, 'file'>[],
	): ReadEntry => ({
		entry: { collection, id, file, data, body, rich } as AnyEntry,
		problems: problems.map((one) => ({ file, ...one })),
	});
	const match = FRONT_MATTER.exec(text);
	if (match?.index !== 0)
		return made({}, [], {}, [
			{
				line: 1,
				what: 'there is no front matter',
				fix: 'Begin the file with a line of three hyphens, the fields, and three hyphens again.',
			},
		]);

	const { raw, problems: unreadable, lineOf, textLineOf } = readFrontMatter(match[1] ?? '');
	if (unreadable.length > 0) return made({}, [], {}, unreadable);
	const parsed = (collections[collection] as z.ZodType).safeParse(raw);
	const problems: Omit<Problem, 'file'>[] = parsed.success
		? []
		: schemaProblems(collections[collection], parsed.error, raw, lineOf);

	const bodyOffset = match[0].split('\n').length - 1;
	const { blocks, refusals } = parseBody(text.slice(match[0].length), bodyOffset);
	problems.push(...refusals);
	const data = (parsed.success ? parsed.data : raw) as Record<string, unknown>;
	return made(data, blocks, readRichFields(data, textLineOf, problems), problems);
}
