import { read } from './files.ts';

/** The names of parties and outlets in a built site, the longest first. */
export function namesIn(outDir: string): string[] {
	const { parties, sources } = JSON.parse(read(outDir, 'data/story.json')).entries;
	const names = [...parties, ...sources].flatMap(({ fields }) =>
		[fields.name, fields.short, fields.publisher].filter((name) => typeof name === 'string'),
	);
	return [...new Set<string>(names)].sort((a, b) => b.length - a.length);
}
