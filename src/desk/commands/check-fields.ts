import type { z } from 'zod';
import { schemaProblems } from '../../load/schema-problems.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import type { Target } from '../../schema/fields.ts';
import { nearest } from '../../schema/nearest.ts';
import { fieldReferences } from '../../schema/references.ts';
import type { DeskProblem } from '../desk-problems.ts';
import type { Path } from '../entries/field-changes.ts';
import { say } from '../words/say.ts';
import { sayProblem } from '../words/say-problem.ts';

/** The ids of each collection, also of entries that are about to be written. */
export type KnownIds = Record<Target, ReadonlySet<string>>;

/**
 * What is wrong with the fields of a new entry, each with its place in words; fields that are not
 * there yet are not wrong.
 */
export function checkFields(
	collection: CollectionName,
	fields: Record<string, unknown>,
	known: KnownIds,
	where: (path: Path) => string,
): DeskProblem[] {
	const schema: z.ZodType = collections[collection];
	const paths: Path[] = [];
	// Fields that stand in no file have no lines: the number stands for the path.
	const placeOf = (path: Path) => ({ line: paths.push(path), column: 1 });
	const problems = schemaProblems(schema, fields, placeOf).problems.flatMap(
		({ line = 1, what, fix }): DeskProblem[] => {
			const path = paths[line - 1] ?? [];
			const isMissing = path.length === 1 && fields[path[0] ?? ''] === undefined;
			return isMissing ? [] : [{ where: where(path), what, fix }];
		},
	);
	const strange = fieldReferences(collection, fields).flatMap(({ path, id, targets }) => {
		const ids = targets.flatMap((target) => [...known[target]]);
		// A voice is a word of a list or a party.
		const isWord = ['independent', 'official record'].includes(id);
		if (ids.includes(id) || isWord) return [];
		const collections = say.list(targets, 'disjunction');
		const said = { id, collections, meant: nearest(id, ids) ?? '' };
		return [{ where: where(path), ...sayProblem('command.unknownId', said) }];
	});
	return [...problems, ...strange];
}
