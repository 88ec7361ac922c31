import type { Root } from 'postcss';
import { customPropertiesIn } from './read-page.ts';

/**
 * Removes custom properties from a style sheet until each that is left is read by a declaration in
 * it or from outside. `alsoRead`: the names that are read outside.
 */
export function dropUnusedProperties(root: Root, alsoRead: Iterable<string>): void {
	for (let dropped = true; dropped; ) {
		dropped = false;
		const read = new Set(alsoRead);
		root.walkDecls(({ value }) => {
			for (const name of customPropertiesIn(value)) read.add(name);
		});
		root.walkDecls(/^--/, (declaration) => {
			if (read.has(declaration.prop)) return;
			const rule = declaration.parent;
			declaration.remove();
			if (rule?.nodes?.length === 0) rule.remove();
			dropped = true;
		});
	}
}
