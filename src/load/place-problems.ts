// Rules name the field or the paragraph at fault; editors want line and column.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedProblem, Problem } from '../schema/problem.ts';
import { placeInJson } from './place-in-json.ts';
import type { Place } from './place-of-path.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

type Path = (string | number)[];

interface PlacesInFile {
	lines: string[];
	placeOf: (path: Path) => Place;
}

function placesIn(folder: string, file: string): PlacesInFile {
	const path = join(folder, file);
	const isFile = existsSync(path) && statSync(path).isFile();
	const text = isFile ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
	const lines = text.split('\n');
	if (file.endsWith('.json')) return { lines, placeOf: (at) => placeInJson(text, at) };
	const split = splitFrontMatter(text);
	const { placeOf } = readFrontMatter('problem' in split ? '' : split.frontMatter);
	return { lines, placeOf };
}

/** The words, the component or the address that a problem is about. */
const AT_FAULT = /“([^”]+)”|(<[A-Z]\w*)|(?<=address )(\/\S+)/;

/**
 * Where the words at fault stand: on the line that is known or a later one of the same paragraph.
 * Undefined when they do not stand there as they are.
 */
function wordsAtFault(problem: PlacedProblem, lines: string[]): Place | undefined {
	const { what, line } = problem;
	const [, words, component, address] = AT_FAULT.exec(what) ?? [];
	const looked = problem.words ?? (words ?? component ?? address)?.replace(/ ?…$/, '');
	if (!looked) return undefined;
	for (let i = line - 1; i < lines.length && lines[i]?.trim() !== ''; i += 1) {
		const column = (lines[i] ?? '').indexOf(looked);
		if (column !== -1) return { line: i + 1, column: column + 1 };
	}
	return undefined;
}

/** Gives every problem its line, and its column where that can be known. Each file is read once. */
export function placeProblems(problems: Problem[], folder: string): PlacedProblem[] {
	const files = new Map<string, PlacesInFile>();
	const inFile = (file: string): PlacesInFile => {
		const places = files.get(file) ?? placesIn(folder, file);
		files.set(file, places);
		return places;
	};
	return problems.map((problem): PlacedProblem => {
		const { file, line, column, path = [] } = problem;
		if (line === undefined) {
			const placed = { ...problem, ...inFile(file).placeOf(path) };
			return problem.words ? { ...placed, ...wordsAtFault(placed, inFile(file).lines) } : placed;
		}
		const placed = { ...problem, line };
		// What is said of a whole file stands at its first line.
		if (column !== undefined || line === 1 || !file.endsWith('.mdx')) return placed;
		return { ...placed, ...wordsAtFault(placed, inFile(file).lines) };
	});
}
