// Reads one content file into an entry and a list of problems.
import type { z } from 'zod';
import { parseBody } from '../markdown/parse-body.ts';
import type { Block } from '../schema/body.ts';
import { collections } from '../schema/collections.ts';
import { BODY, FILE, FRONT_MATTER, type Limit } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Translation } from '../story/translation.ts';
import { cutByComment } from './cut-by-comment.ts';
import { identifyFile } from './identify-file.ts';
import { TRANSLATIONS } from './identify-translation.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readRichFields } from './read-rich-fields.ts';
import { readTranslation } from './read-translation.ts';
import { schemaProblems } from './schema-problems.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { textProblems } from './text-problems.ts';
import { textValues } from './text-values.ts';
import { textsDigest } from './texts-digest.ts';

export interface ReadEntry {
	/**
	 * Left out when the file belongs to no collection. If there are errors, it may only be used to
	 * check ids and references.
	 */
	entry?: AnyEntry;
	/** Of a file that holds the translation of an entry, in its place. */
	translation?: Translation;
	problems: Problem[];
}

type Found = Omit<Problem, 'file'>;

/** A warning before a size becomes an error. */
function growing(size: number, { warn, most, why }: Limit, what: string, line: number): Found[] {
	if (size <= warn || size > most) return [];
	const told = `${what} has ${size} characters; from ${most} on the build stops`;
	return [{ line, what: told, fix: why, severity: 'warning' }];
}

/** Whether the schema has said already that a text is too long. */
const isTold = ({ line, column, what }: Found, told: Found[]): boolean =>
	what.includes(' characters;') &&
	told.some(
		(one) => one.line === line && one.column === column && one.what.includes(' characters;'),
	);

/**
 * Reads one file. `file` is its path inside the content folder, with forward slashes. `unreadable`
 * says why its text cannot be trusted, when its bytes are no text.
 */
export function readEntry(file: string, contents: string, unreadable: Found[] = []): ReadEntry {
	if (file.startsWith(TRANSLATIONS)) return readTranslation(file, contents, unreadable);
	const { collection, id, problem } = identifyFile(file);
	if (!collection || problem) return { problems: [{ file, ...(problem as Found) }] };

	const result = (
		problems: Found[],
		data: unknown = {},
		body: Block[] = [],
		rich: Record<string, Block[][]> = {},
		textsDigest?: string,
	): ReadEntry => ({
		entry: { collection, id, file, data, body, rich, textsDigest } as AnyEntry,
		problems: problems.map((one) => ({ file, ...one })),
	});
	if (unreadable.length > 0) return result(unreadable);
	const text = contents.replace(/^\uFEFF/, '');
	const problems = textProblems(text);
	if (problems.length > 0) return result(problems);
	const split = splitFrontMatter(text);
	if ('problem' in split) return result([split.problem]);
	const { frontMatter, body, bodyOffset } = split;
	if (frontMatter.length > FRONT_MATTER.most)
		return result([
			{
				line: 2,
				what: `the front matter has ${frontMatter.length} characters; at most ${FRONT_MATTER.most} are allowed`,
				fix: FRONT_MATTER.why,
			},
		]);

	const fields = readFrontMatter(frontMatter);
	const schema = collections[collection] as z.ZodType;
	const { blocks, refusals } = parseBody(body, bodyOffset);
	if (fields.problems.length > 0) return result([...fields.problems, ...refusals]);
	const parsed = schemaProblems(schema, fields.raw, fields.placeOf);
	problems.push(
		...cutByComment(frontMatter, schema, fields),
		...parsed.problems,
		...textValues(frontMatter, fields).filter((one) => !isTold(one, parsed.problems)),
		...refusals,
		...growing(text.length, FILE, 'the file', 1),
		...growing(frontMatter.length, FRONT_MATTER, 'the front matter', 2),
		...growing(body.length, BODY, 'the text', bodyOffset + 1),
	);
	const data = (parsed.data ?? fields.raw) as Record<string, unknown>;
	const rich = readRichFields(data, fields.textLineOf, problems);
	const digest = parsed.data === undefined ? undefined : textsDigest(collection, data, body);
	return result(problems, data, blocks, rich, digest);
}
