import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyHeaders } from '../src/formats/headers-caddy.ts';
import { parseHeaders } from './parse-headers.ts';
import type { Site } from './sites.ts';
import { translationsOf } from './translations-of.ts';

/** Each line one tab further in. */
const indented = (text: string): string => text.replace(/^(?=.)/gm, '\t');

/**
 * A Caddyfile that serves built sites at their addresses, with the rules of `_headers` as
 * src/HOSTING.md shows them.
 */
export function caddyfile(sites: Pick<Site, 'outDir' | 'url'>[]): string {
	const blocks = sites.map(({ outDir, url }) => {
		const { pathname, port } = new URL(url);
		const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
		const languages = translationsOf(outDir).join('|');
		const lines = [
			`root * ${JSON.stringify(resolve(outDir))}`,
			caddyHeaders(rules).trim(),
			`uri strip_prefix ${pathname.slice(0, -1) || '/-'}`,
			'file_server {',
			'\tprecompressed br gzip',
			'}',
			'handle_errors {',
			'\theader Cache-Control "no-cache"',
			...(languages ? [`\t@translation path_regexp language ^${pathname}(${languages})/`] : []),
			...(languages ? ['\trewrite @translation /{re.language.1}/404.html'] : []),
			'\trewrite * /404.html',
			'\tfile_server',
			'}',
		];
		return `:${port} {\n${indented(lines.join('\n'))}\n}\n`;
	});
	return `{\n\tadmin off\n\tauto_https off\n}\n${blocks.join('')}`;
}
