import type { Root } from 'postcss';
import { customPropertiesIn } from './read-page.ts';

/**
 * Removes the custom properties that no declaration of a style sheet reads. `alsoRead`: the names of
 * properties that are read elsewhere, as by an attribute of the page.
 */
export function dropUnusedProperties(root: Root, alsoRead: Iterable<string>): void {
	// Without a property, those that only its value reads are unused too.
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
