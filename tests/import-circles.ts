/** What each file imports, as paths of files. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The shortest way from a file back to itself, with the file at both ends; undefined if none. */
function shortestCircle(graph: ImportGraph, start: string): string[] | undefined {
	const ways: string[][] = [[start]];
	const seen = new Set<string>();
	for (const way of ways) {
		for (const next of graph.get(way.at(-1) ?? '') ?? []) {
			if (next === start) return [...way, start];
			if (!seen.has(next)) ways.push([...way, next]);
			seen.add(next);
		}
	}
	return undefined;
}

/** Every file that `start` reaches. */
function reachable(graph: ImportGraph, start: string): Set<string> {
	const reached = new Set<string>();
	const visit = (file: string) => {
		for (const next of graph.get(file) ?? []) {
			if (reached.has(next)) continue;
			reached.add(next);
			visit(next);
		}
	};
	visit(start);
	return reached;
}

/**
 * The circles among imports: for each strongly connected component, its shortest circle through its
 * first file, and the number of its files if the circle leaves some out.
 */
export function importCircles(graph: ImportGraph): string[] {
	const reached = new Map([...graph.keys()].map((file) => [file, reachable(graph, file)]));
	const told = new Set<string>();
	return [...graph.keys()].sort().flatMap((file) => {
		const circle = told.has(file) ? undefined : shortestCircle(graph, file);
		if (!circle) return [];
		const component = [...(reached.get(file) ?? [])].filter((one) => reached.get(one)?.has(file));
		for (const one of component) told.add(one);
		const left = component.length - (circle.length - 1);
		return circle.join(' → ') + (left > 0 ? ` (in one component with ${left} more)` : '');
	});
}
