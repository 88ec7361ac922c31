import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../formats/headers.ts';
import { headersFile } from '../formats/headers-file.ts';
import { scriptsOfPages } from './site/scripts-of-pages.ts';
import type { Site } from './site/site.ts';

/**
 * Writes `_headers`, whose Content-Security-Policy allows the scripts of the built pages. `base`:
 * the path the site will live under, with slashes at both ends.
 */
export function writeHeaders(site: Site, base: string): void {
	const rules = headerRules(base, scriptsOfPages(site.pages));
	writeFileSync(join(site.astroFolder, '_headers'), headersFile(rules));
}
