// Serves the built sites, each on its port and under its path, as a static host would: folders by index.html, a missing page by 404.html, with the headers the site asks for.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaders } from './parse-headers.ts';
import { sites } from './sites.ts';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.css': 'text/css' };

for (const { outDir, url } of Object.values(sites)) {
	const { pathname: base, port } = new URL(url);
	const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
	createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', url).pathname);
		const asked = path.startsWith(base) ? join(outDir, path.slice(base.length)) : '';
		const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
		const found = file !== '' && existsSync(file) && statSync(file).isFile();
		const sent = found ? file : join(outDir, '404.html');
		response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream', ...headersFor(rules, path) }).end(readFileSync(sent));
	}).listen(Number(port));
}
