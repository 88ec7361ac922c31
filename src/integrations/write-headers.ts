import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../formats/headers.ts';
import { headersFile } from '../formats/headers-file.ts';
import { currentStory } from '../load/current-story.ts';
import { scriptsOfPages } from './site/scripts-of-pages.ts';
import type { Site } from './site/site.ts';

/**
 * Writes `_headers`, whose Content-Security-Policy allows the scripts of the built pages. `base`:
 * the path the site will live under, with slashes at both ends.
 */
export function writeHeaders(site: Site, base: string): void {
	const { languages } = currentStory();
	const inLanguage = (language: string) =>
		site.pages.flatMap(([file, facts]): typeof site.pages =>
			file.startsWith(`${language}/`) ? [[file.slice(language.length + 1), facts]] : [],
		);
	const isOwn = (file: string) => !languages.some((one) => file.startsWith(`${one}/`));
	const own = site.pages.filter(([file]) => isOwn(file));
	const translations = languages.map((one) => [one, scriptsOfPages(inLanguage(one))]);
	const secondNames = [...site.files.keys()].filter(isOwn).map((file) => file.split('/')[1] ?? '');
	const rules = headerRules(base, scriptsOfPages(own), {
		pages: Object.fromEntries(translations),
		elsewhere: new Set(secondNames),
	});
	writeFileSync(join(site.astroFolder, '_headers'), headersFile(rules));
}
