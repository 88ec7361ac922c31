import type { z } from 'zod';
import { collections } from '../schema/collections.ts';
import type { AnyEntry } from '../story/entry.ts';
import { linksFrom } from '../story/graph.ts';

type Path = (string | number)[];

/** The item of a list that a reference stands in, or else its field. */
function partOf(path: Path): Path {
	const item = path.findLastIndex((key) => typeof key === 'number');
	return item < 0 ? path : path.slice(0, item + 1);
}

function remove(data: unknown, path: Path): void {
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
	const last = path.at(-1) as string | number;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete (parent as Record<string, unknown>)[last];
}

/**
 * An entry without the fields and items that refer to what is not there, so that pages can show the
 * rest. Undefined when it cannot be without them, or its text refers to it. `isThere` takes a key.
 */
export function withoutReferences(
	entry: AnyEntry,
	isThere: (key: string) => boolean,
): AnyEntry | undefined {
	const lost = linksFrom(entry).filter(
		({ targets, id }) => !targets.some((target) => isThere(`${target}/${id}`)),
	);
	if (lost.length === 0 || lost.some(({ path }) => path === undefined)) return undefined;
	const parts = new Map(lost.map(({ path = [] }) => [partOf(path).join('/'), partOf(path)]));
	const data = structuredClone(entry.data);
	// From the last on, so that the places of the others stay.
	for (const path of [...parts.values()].reverse()) remove(data, path);
	const parsed = (collections[entry.collection] as z.ZodType).safeParse(data);
	return parsed.success ? ({ ...entry, data: parsed.data } as AnyEntry) : undefined;
}
