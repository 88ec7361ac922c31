import { isDeepStrictEqual } from 'node:util';

export type Path = (string | number)[];

/** One change to front matter that touches one field, or one item of a list. */
export type FieldChange =
	| { kind: 'add' | 'replace'; path: Path; value: unknown }
	| { kind: 'remove'; path: Path };

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
	Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;

/** Changes of a list. What is the same at its beginning and its end stays as it is. */
function changesOfList(old: unknown[], now: unknown[], path: Path): FieldChange[] {
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && isDeepStrictEqual(old[start], now[start])) start += 1;
	let end = 0;
	while (end < most - start && isDeepStrictEqual(old.at(-1 - end), now.at(-1 - end))) end += 1;
	const [oldEnd, nowEnd] = [old.length - end, now.length - end];
	const changes: FieldChange[] = [];
	for (let i = start; i < Math.max(oldEnd, nowEnd); i += 1) {
		const at = [...path, i];
		if (i < oldEnd && i < nowEnd) changes.push(...fieldChanges(old[i], now[i], at));
		else if (i < nowEnd) changes.push({ kind: 'add', path: at, value: now[i] });
	}
	for (let i = oldEnd - 1; i >= Math.max(start, nowEnd); i -= 1)
		changes.push({ kind: 'remove', path: [...path, i] });
	return changes;
}

/**
 * The smallest changes that make one value another, in the order in which they are to be done.
 * `undefined` is a value that is not there. What is added comes first, so that nothing is ever empty.
 */
export function fieldChanges(old: unknown, now: unknown, path: Path = []): FieldChange[] {
	if (isDeepStrictEqual(old, now)) return [];
	if (now === undefined) return [{ kind: 'remove', path }];
	if (old === undefined) return [{ kind: 'add', path, value: now }];
	const isWhole = path.length > 0 && (isEmpty(old) || isEmpty(now));
	if (!isWhole && Array.isArray(old) && Array.isArray(now)) return changesOfList(old, now, path);
	if (!isWhole && isObject(old) && isObject(now)) {
		const present = Object.entries(now).filter(([, value]) => value !== undefined);
		const removed = Object.keys(old).filter((key) => now[key] === undefined);
		return [
			...present.flatMap(([key, value]) => fieldChanges(old[key], value, [...path, key])),
			...removed.map((key): FieldChange => ({ kind: 'remove', path: [...path, key] })),
		];
	}
	return [{ kind: 'replace', path, value: now }];
}
