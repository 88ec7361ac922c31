import type { Place } from './place-of-path.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The key of a JSON string as it stands in the file, quotation marks included. */
function keyOf(token: string): string {
	try {
		return String(JSON.parse(token));
	} catch {
		return token;
	}
}

/**
 * The place in a JSON file of a key or an item, which need not exist: then it is the place of the
 * deepest part of the path that does.
 */
export function placeInJson(text: string, path: (string | number)[]): Place {
	const stack: { key: string | number; isList: boolean }[] = [];
	let found = 0;
	let depth = 0;
	let last = '';
	let lastAt = 0;
	/** Notes a place whose path begins like the one that is looked for. */
	const note = (at: number) => {
		const isOnPath =
			stack.length <= path.length && stack.every(({ key }, i) => `${key}` === `${path[i]}`);
		if (isOnPath && stack.length > depth) [found, depth] = [at, stack.length];
	};
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const top = stack.at(-1);
		if (token === ':' && top && !top.isList) {
			top.key = keyOf(last);
			note(lastAt);
		} else if (token === ',' && top?.isList) {
			top.key = Number(top.key) + 1;
		} else if (token === '{' || token === '[') {
			if (top?.isList) note(index);
			stack.push({ key: token === '[' ? 0 : '', isList: token === '[' });
		} else if (token === '}' || token === ']') stack.pop();
		else if (token !== ',' && token !== ':' && top?.isList) note(index);
		if (depth === path.length) break;
		[last, lastAt] = [token, index];
	}
	const before = text.slice(0, found);
	return { line: before.split('\n').length, column: found - before.lastIndexOf('\n') };
}
