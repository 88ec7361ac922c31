/** An element with the elements around it, as far as a selector can tell them apart. */
export interface ElementPath {
	/** The element around it. None around `html`. */
	parent?: ElementPath;
	name: string;
	classes: readonly string[];
}

interface Node extends ElementPath {
	parent?: Node;
	/** By name, then by class attribute. */
	inside: Map<string, Map<string, Node>>;
}

const root: Node = { name: '', classes: [], inside: new Map() };

/** In HTML, elements that have no content and are never closed. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Follows the tags of a page. `open()` gives the path of an element that begins; `classes` is its
 * class attribute; `isClosed`: its tag closes it too. Pages share most paths, so equal paths are one
 * object, in all pages.
 */
export function elementPaths() {
	let around: Node = root;

	function pathOf(name: string, classes: string): Node {
		const named = around.inside.get(name) ?? new Map<string, Node>();
		around.inside.set(name, named);
		const known = named.get(classes) ?? {
			...(around === root ? {} : { parent: around }),
			name,
			classes: classes.split(/\s+/).filter(Boolean),
			inside: new Map(),
		};
		named.set(classes, known);
		return known;
	}

	return {
		open(name: string, classes: string, isClosed: boolean): ElementPath {
			const path = pathOf(name, classes);
			if (!isClosed && !VOID.has(name)) around = path;
			return path;
		},
		close(name: string): void {
			// What was left open inside ends too; an end without a beginning ends nothing.
			for (let path: Node | undefined = around; path; path = path.parent)
				if (path.name === name) {
					around = path.parent ?? root;
					return;
				}
		},
	};
}
