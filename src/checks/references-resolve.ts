import { distance } from 'fastest-levenshtein';
import type { Problem } from '../schema/problem.ts';
import { RETIRED_VALUES } from '../schema/retired-values.ts';
import type { AnyEntry } from '../story/entry.ts';
import { type Link, linksFrom } from '../story/graph.ts';

const retiredValue = ({ from, path, id }: Link): string | undefined =>
	RETIRED_VALUES[`${from.collection}.${path?.[0]}`]?.[id];

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
		const nearest = link.targets
			.flatMap((name) => [...(known.get(name) ?? [])])
			.sort((a, b) => distance(a, link.id) - distance(b, link.id))[0];
		return [
			{
				file: link.from.file,
				...(link.part ? { line: link.part.line } : { path: link.path ?? [] }),
				what: `there is no “${link.id}” in ${link.targets.join(' or ')}`,
				fix: nearest
					? `Did you mean “${nearest}”?`
					: `Add the file ${link.targets[0]}/${link.id}.mdx.`,
			},
		];
	});
}
