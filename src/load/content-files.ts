import { existsSync, readdirSync, statSync } from 'node:fs';

/**
 * The content files of a story as paths inside its folder, with forward slashes, sorted; none when
 * there is no such folder. Names that begin with a dot are left out: they belong to editors and
 * operating systems.
 */
export const contentFiles = (folder: string): string[] =>
	existsSync(folder) && statSync(folder).isDirectory()
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((file) => file.replaceAll('\\', '/'))
				.filter((file) => file.endsWith('.mdx') && !/(^|\/)\./.test(file))
				.sort()
		: [];
