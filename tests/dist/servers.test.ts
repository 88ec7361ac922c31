// Caddy and nginx serve a built site by the rules of src/HOSTING.md as `_headers` has them.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { caddyfile } from '../caddyfile.ts';
import { findProgram } from '../find-program.ts';
import { nginxConfig } from '../nginx-config.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';
import { serveWith } from '../serve-with.ts';
import { sites } from '../sites.ts';
import { filesOf } from './files.ts';

const PORT = Number(process.env.TEST_PORT || 47310) + 40;
const { outDir } = sites.harbour;
const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
/** The address of each kind of file, and of each page. */
const addresses = filesOf(outDir, '')
	.filter((file) => statSync(join(outDir, file)).isFile())
	.filter((file) => !/\.(br|gz)$|^_headers$|^\.nojekyll$/.test(file))
	.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: Buffer;
}

/** Asks as a browser does, but reads the bytes as they were sent. */
const ask = (url: string, encodings = 'identity'): Promise<Answer> =>
	new Promise((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': encodings } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(parts),
				}),
			);
		}).on('error', reject);
	});

const SERVERS = [
	{
		name: 'Caddy',
		program: findProgram('caddy', 'caddy'),
		port: PORT,
		config: (url: string) => caddyfile([{ outDir, url }]),
		words: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
		encoding: 'br' as const,
	},
	{
		name: 'nginx',
		program: findProgram('nginx', 'nginx-light'),
		port: PORT + 1,
		config: (url: string, folder: string) => nginxConfig({ outDir, url }, folder),
		words: (file: string) => ['-c', file],
		encoding: 'gzip' as const,
	},
];

for (const { name, program, port, config, words, encoding } of SERVERS)
	describe(name, { skip: program ? false : `there is no ${name}` }, () => {
		const url = `http://localhost:${port}/`;
		let stop: (() => void) | undefined;
		before(async () => {
			stop = await serveWith(
				(folder) => config(url, folder),
				(file) => [program ?? '', ...words(file)],
				url,
			);
		});
		after(() => stop?.());

		test(`${name} sends every file with the headers of the rules, and no other`, async () => {
			assert.ok(addresses.length > 100);
			const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([one]) => one)))];
			for (const address of addresses) {
				const expected = headersFor(rules, address);
				const { status, headers } = await ask(new URL(address, url).href);
				assert.equal(status, 200, address);
				for (const one of names) {
					if (one === 'Content-Type' && expected[one] === undefined) continue;
					assert.equal(headers[one.toLowerCase()], expected[one], `${address}: ${one}`);
				}
			}
		});

		test(`${name} sends copies that hold the same bytes as the file`, async () => {
			let copies = 0;
			for (const address of addresses) {
				const whole = await ask(new URL(address, url).href);
				const { headers, body } = await ask(new URL(address, url).href, encoding);
				if (headers['content-encoding'] === undefined) continue;
				assert.equal(headers['content-encoding'], encoding);
				const read = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
				assert.ok(read.equals(whole.body), address);
				copies += 1;
			}
			assert.ok(copies > 50, String(copies));
		});

		test(`${name} answers a missing page with our own, and no cache keeps it for long`, async () => {
			for (const missing of ['nothing-here/', 'quotes/nothing/', 'og/nothing.png']) {
				const { status, headers, body } = await ask(url + missing);
				assert.equal(status, 404, missing);
				assert.ok(body.equals(readFileSync(join(outDir, '404.html'))), missing);
				assert.doesNotMatch(headers['cache-control'] ?? '', /immutable/, missing);
			}
		});
	});
