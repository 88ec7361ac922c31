import type { Root } from 'postcss';

const VAR = /var\(\s*(--[\w-]+)/g;

/** Names of the custom properties that a text reads. */
export const readIn = (text: string): string[] =>
	text.includes('var(') ? [...text.matchAll(VAR)].map((match) => match[1] ?? '') : [];

/** Takes custom properties out of a sheet until each that is left is read by a declaration in it, or from outside (`alsoRead`). */
export function dropUnread(root: Root, alsoRead: string[]): void {
	for (let dropped = true; dropped; ) {
		dropped = false;
		const read = new Set(alsoRead);
		root.walkDecls(({ value }) => {
			for (const name of readIn(value)) read.add(name);
		});
		root.walkDecls(/^--/, (one) => {
			if (read.has(one.prop)) return;
			const rule = one.parent;
			one.remove();
			if (rule?.nodes?.length === 0) rule.remove();
			dropped = true;
		});
	}
}
