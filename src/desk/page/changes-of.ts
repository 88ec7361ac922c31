type Fields = Record<string, unknown>;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The fields that differ, each with its new value. Inside a field, the server changes no more lines
 * than it must.
 */
export const changesOf = (before: Fields, now: Fields): { path: [string]; value: unknown }[] =>
	[...new Set([...Object.keys(before), ...Object.keys(now)])]
		.filter((name) => !isSame(before[name], now[name]))
		.map((name) => ({ path: [name], value: now[name] }));
