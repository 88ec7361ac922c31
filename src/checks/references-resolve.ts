import { excerpt } from '../schema/excerpt.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { RETIRED_VALUES } from '../schema/retired-values.ts';
import type { AnyEntry } from '../story/entry.ts';
import { type Link, linksFrom } from '../story/graph.ts';

const retiredValue = ({ from, path, id }: Link): string | undefined =>
	RETIRED_VALUES[`${from.collection}.${path?.[0]}`]?.[id];

/** More ids would bury the other problems of a report. */
const MOST_IDS = 12;

function whatToDo(id: string, collection: string, ids: string[]): string {
	const meant = nearest(id, ids);
	if (meant) return `Did you mean “${meant}”?`;
	const file = ID_PATTERN.test(id)
		? `Add the file ${collection}/${excerpt(id)}.mdx`
		: 'Write an id';
	if (ids.length === 0 || ids.length > MOST_IDS) return `${file}.`;
	return `${file}, or write one of: ${ids.toSorted().join(', ')}.`;
}

/** Every reference leads to an entry that exists. */
export function referencesResolve(entries: AnyEntry[]): Problem[] {
	const known = new Map<string, Set<string>>();
	for (const { collection, id } of entries)
		known.set(collection, (known.get(collection) ?? new Set()).add(id));
	return entries.flatMap(linksFrom).flatMap((link): Problem[] => {
		if (link.targets.some((name) => known.get(name)?.has(link.id))) return [];
		const remedy = retiredValue(link);
		if (remedy)
			return [
				{
					file: link.from.file,
					path: link.path ?? [],
					what: `“${link.id}” is not a value of ${link.path?.[0]} any more`,
					fix: remedy,
				},
			];
		const ids = link.targets.flatMap((name) => [...(known.get(name) ?? [])]);
		return [
			{
				file: link.from.file,
				...(link.part ? { line: link.part.line } : { path: link.path ?? [] }),
				what: `there is no “${excerpt(link.id)}” in ${link.targets.join(' or ')}`,
				fix: whatToDo(link.id, link.targets[0] ?? '', ids),
			},
		];
	});
}
