import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../formats/headers.ts';
import { headersFile } from '../formats/headers-file.ts';
import { scriptsOfPages } from './site/scripts-of-pages.ts';
import type { Site } from './site/site.ts';

/**
 * Writes `_headers`, whose Content-Security-Policy allows the scripts of the built pages. `base`:
 * the path the site will live under, with slashes at both ends.
 */
export function headers(site: Site, base: string): AstroIntegration {
	return {
		name: 'headers',
		hooks: {
			'astro:build:done': ({ dir }) =>
				writeFileSync(
					new URL('_headers', dir),
					headersFile(headerRules(base, scriptsOfPages(site.pages))),
				),
		},
	};
}
