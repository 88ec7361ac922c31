import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../sites.ts';

/** The folders of a site's languages: `''` for the one that the story was written in, then `es/` … */
export function languageFolders({ contentDir }: Pick<Site, 'contentDir'>): string[] {
	const translations = join(contentDir, 'translations');
	const tags = existsSync(translations) ? readdirSync(translations).sort() : [];
	return ['', ...tags.map((tag) => `${tag}/`)];
}

/** Parts a file of a site into the folder of its language and its path in there. */
export function splitLanguage(site: Pick<Site, 'contentDir'>, file: string): [string, string] {
	const folder = languageFolders(site).findLast((one) => file.startsWith(one)) ?? '';
	return [folder, file.slice(folder.length)];
}
