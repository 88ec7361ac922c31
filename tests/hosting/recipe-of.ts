import { readFileSync } from 'node:fs';

/** The shell lines under a heading of src/HOSTING.md, block by block. */
export function recipeOf(heading: string): string[] {
	const guide = readFileSync('src/HOSTING.md', 'utf8');
	const [, rest] = guide.split(`\n### ${heading}\n`);
	if (rest === undefined) throw new Error(`src/HOSTING.md has no “${heading}”.`);
	const section = rest.split(/\n##+ /)[0] ?? '';
	return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, lines = '']) => lines);
}
