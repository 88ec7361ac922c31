import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../schema/problem.ts';
import { lineOfPath } from './line-of-path.ts';

export type PlacedProblem = Problem & { line: number };

/** A function that finds the line of a place in the front matter of a file. */
function lineFinder(file: string, text: string): (path: (string | number)[]) => number {
	const lines = new LineCounter();
	// JSON is also YAML. It begins on line 1, and not on line 2 like front matter.
	const isJson = file.endsWith('.json');
	const yaml = isJson ? text : (text.replace(/^---[^\n]*\n/, '').split(/^---/m)[0] ?? '');
	const document = parseDocument(yaml, { lineCounter: lines });
	return (path) => lineOfPath(document, lines, path) - (isJson ? 1 : 0);
}

/** The first line from `from` on that has the words, within one paragraph; `from` when none has. */
function lineOfWords(text: string, words: string, from: number): number {
	const lines = text.split('\n').slice(from - 1);
	const end = lines.findIndex((line) => line.trim() === '');
	const at = (end < 0 ? lines : lines.slice(0, end)).findIndex((line) => line.includes(words));
	return from + Math.max(0, at);
}

/** The line of the front matter that has the words, when only one place in it has them. */
function onlyLineOfWords(text: string, words: string): number | undefined {
	const frontMatter = text.slice(0, text.indexOf('\n---'));
	const at = frontMatter.indexOf(words);
	if (at < 0 || frontMatter.includes(words, at + 1)) return undefined;
	return frontMatter.slice(0, at).split('\n').length;
}

/** Problems with their lines, which are looked up in the files of a content folder. */
export function placeProblems(problems: Problem[], folder: string): PlacedProblem[] {
	const texts = new Map<string, string>();
	const finders = new Map<string, ReturnType<typeof lineFinder>>();
	const textOf = (file: string): string => {
		const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
		texts.set(file, text);
		return text;
	};
	const lineAt = (file: string, path: (string | number)[]): number => {
		const finder = finders.get(file) ?? lineFinder(file, textOf(file));
		finders.set(file, finder);
		return finder(path);
	};
	return problems.map((problem) => {
		const { file, path, words } = problem;
		// A quick way round parsing the front matter, because there may be thousands of warnings.
		const only = words && path ? onlyLineOfWords(textOf(file), words) : undefined;
		if (only !== undefined) return { ...problem, line: only };
		const line = problem.line ?? lineAt(file, path ?? []);
		return { ...problem, line: words ? lineOfWords(textOf(file), words, line) : line };
	});
}
