import { excerpt } from '../schema/excerpt.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { RETIRED_VALUES } from '../schema/retired-values.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import { type Link, linksFrom } from '../story/graph.ts';
import { titled } from './titled.ts';

const retiredValue = ({ from, path, id }: Link): string | undefined =>
	RETIRED_VALUES[`${from.collection}.${path?.[0]}`]?.[id];

/** More ids would bury the other problems of a report. */
const MOST_IDS = 12;
/** Of a longer collection, enough to show what its ids look like. */
const FEW = 5;

function whatToDo(id: string, collection: string, entries: AnyEntry[]): string {
	const ids = entries.map((entry) => entry.id).sort();
	const meant = nearest(id, ids) ?? titled(id, entries);
	if (meant) return `Did you mean “${meant}”?`;
	const file = ID_PATTERN.test(id)
		? `Add the file ${collection}/${excerpt(id)}.mdx`
		: 'Write an id';
	if (ids.length === 0) return `${file}.`;
	if (ids.length <= MOST_IDS) return `${file}, or write one of: ${ids.join(', ')}.`;
	return `${file}, or write an id that is there, such as ${ids.slice(0, FEW).join(', ')} (${ids.length} in all).`;
}

/** Every reference leads to an entry that exists. */
export function referencesResolve(entries: AnyEntry[]): Problem[] {
	const known = Map.groupBy(entries, ({ collection }) => collection as string);
	const keys = new Set<string>(entries.map(keyOf));
	return entries.flatMap(linksFrom).flatMap((link): Problem[] => {
		if (link.targets.some((name) => keys.has(`${name}/${link.id}`))) return [];
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
		const there = link.targets.flatMap((name) => known.get(name) ?? []);
		return [
			{
				file: link.from.file,
				...(link.part ? { line: link.part.line } : { path: link.path ?? [] }),
				what: `there is no “${excerpt(link.id)}” in ${link.targets.join(' or ')}`,
				fix: whatToDo(link.id, link.targets[0] ?? '', there),
			},
		];
	});
}
