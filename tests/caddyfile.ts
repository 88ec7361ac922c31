import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddySite } from '../src/formats/caddy-site.ts';
import { parseHeaders } from './parse-headers.ts';
import type { Site } from './sites.ts';
import { translationsOf } from './translations-of.ts';

/**
 * A Caddyfile that serves built sites at their addresses, with the rules of `_headers` as
 * src/HOSTING.md shows them.
 */
export function caddyfile(sites: Pick<Site, 'outDir' | 'url'>[]): string {
	const blocks = sites.map(({ outDir, url }) => {
		const address = new URL(url);
		return caddySite({
			address,
			root: resolve(outDir),
			rules: parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8')),
			languages: translationsOf(outDir),
			port: Number(address.port),
		});
	});
	return `{\n\tadmin off\n\tauto_https off\n}\n${blocks.join('')}`;
}
