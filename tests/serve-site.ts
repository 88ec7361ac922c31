import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaders } from './parse-headers.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.json': 'application/json',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.css': 'text/css',
};

/**
 * Serves a built site at its address as a static host would: index.html for a folder, 404.html for
 * a missing page, brotli copies to clients that accept them, and the headers of `_headers`.
 */
export function serveSite({ outDir, url }: { outDir: string; url: string }): Server {
	const { pathname: base, port } = new URL(url);
	const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
	return createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', url).pathname);
		const asked = path.startsWith(base) ? join(outDir, path.slice(base.length)) : '';
		const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
		const found = file !== '' && existsSync(file) && statSync(file).isFile();
		const sent = found ? file : join(outDir, '404.html');
		const compressed =
			/\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${sent}.br`);
		const headers = {
			'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream',
			...(compressed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
			...headersFor(rules, path),
		};
		response
			.writeHead(found ? 200 : 404, headers)
			.end(readFileSync(compressed ? `${sent}.br` : sent));
	}).listen(Number(port));
}
