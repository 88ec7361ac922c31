import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nginxHeaders } from '../src/formats/headers-nginx.ts';
import { parseHeaders } from './parse-headers.ts';
import type { Site } from './sites.ts';
import { translationsOf } from './translations-of.ts';

/**
 * A configuration by which nginx serves a built site at the root of its host, with the rules of
 * `_headers` as src/HOSTING.md shows them. nginx writes to `folder`.
 */
export function nginxConfig({ outDir, url }: Pick<Site, 'outDir' | 'url'>, folder: string): string {
	const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
	const languages = translationsOf(outDir).join('|');
	const own = [
		`\tlisten ${new URL(url).port};`,
		`\troot ${resolve(outDir)};`,
		'\tindex index.html;',
		'\tgzip_static on;',
		`\terror_page 404 ${languages && '$record_language'}/404.html;`,
	].join('\n');
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
		'charset utf-8;',
		'access_log off;',
		...temporary,
		languages && `map $uri $record_language { "~^/(?<language>${languages})/" "/$language"; }`,
		nginxHeaders(rules).replace('server {', `server {\n${own}`),
		'}',
		'',
	].join('\n');
}
