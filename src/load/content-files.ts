import { readdirSync } from 'node:fs';

/** The content files of a story, as paths inside its folder with forward slashes, sorted. What begins with a dot is an editor's or a system's own. */
export const contentFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.mdx') && !/(^|\/)\./.test(file))
		.sort();
