import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nginxSite } from '../src/formats/nginx-site.ts';
import { parseHeaders } from './parse-headers.ts';
import type { Site } from './sites.ts';
import { translationsOf } from './translations-of.ts';

/**
 * A configuration by which nginx serves a built site at the root of its host, with the rules of
 * `_headers` as src/HOSTING.md shows them. nginx writes to `folder`.
 */
export function nginxConfig({ outDir, url }: Pick<Site, 'outDir' | 'url'>, folder: string): string {
	const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
	const site = nginxSite({
		address: new URL(url),
		root: resolve(outDir),
		rules,
		languages: translationsOf(outDir),
	});
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`,
	);
	return [
		'daemon off;',
		'worker_processes 1;',
		`pid ${folder}/pid;`,
		'error_log stderr;',
		'events { }',
		'http {',
		'include /etc/nginx/mime.types;',
		'access_log off;',
		...temporary,
		site,
		'}',
		'',
	].join('\n');
}
