import type { FileChange, Path } from '../protocol.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of a list from which items were taken away: their places, the last first; else undefined. */
function removedFrom(before: unknown[], now: unknown[]): number[] | undefined {
	const removed: number[] = [];
	let next = 0;
	for (const [i, item] of before.entries()) {
		if (next < now.length && same(item, now[next])) next += 1;
		else removed.push(i);
	}
	return next === now.length ? removed.reverse() : undefined;
}

function ofLists(before: unknown[], now: unknown[], path: Path): FileChange[] {
	if (now.length < before.length) {
		const removed = removedFrom(before, now);
		// Without any item, the field has no use.
		if (removed && now.length > 0) return removed.map((i) => ({ path: [...path, i] }));
		return [{ path, value: now }];
	}
	return now.flatMap((item, i) =>
		i < before.length
			? changesOf(before[i], item, [...path, i])
			: [{ path: [...path, i], value: item }],
	);
}

/**
 * The smallest changes that make one value of another, so that a file keeps every line that is not
 * meant.
 */
export function changesOf(before: unknown, now: unknown, path: Path = []): FileChange[] {
	if (same(before, now)) return [];
	if (Array.isArray(before) && Array.isArray(now)) return ofLists(before, now, path);
	if (isFields(before) && isFields(now)) {
		const names = new Set([...Object.keys(before), ...Object.keys(now)]);
		return [...names].flatMap((name) => changesOf(before[name], now[name], [...path, name]));
	}
	return now === undefined ? [{ path }] : [{ path, value: now }];
}
