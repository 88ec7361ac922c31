// Caddy and nginx serve a built site by the rules of src/HOSTING.md as `_headers` has them.
import assert from 'node:assert/strict';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerRules } from '../../src/formats/headers.ts';
import { headersFile } from '../../src/formats/headers-file.ts';
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

/** Pages and files of a story in four languages, each holding its own address. */
function storyInFourLanguages(): { folder: string; paths: string[] } {
	const folder = mkdtempSync(join(tmpdir(), 'languages-'));
	// nginx reads as another user.
	chmodSync(folder, 0o755);
	const own = ['', 'about/', 'topics/strike/', 'embed/topics/strike/', 'feed.xml', '404.html'];
	const answers = ['oembed/topics/strike.json', 'status/topics/strike.json', 'og/topics/a.1.png'];
	const paths = ['', 'es/', 'fr/', 'ar/'].flatMap((one) =>
		[...own, ...answers].map((path) => one + path),
	);
	for (const path of paths) {
		const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, path);
	}
	const scripts = (hash: string) => ({ files: false, inline: [`'sha256-${hash}'`] });
	const pages = (language: string) => ({
		'/': scripts(language),
		'/404.html': scripts(language),
		'/about/*': scripts(language),
		'/topics/*': scripts(language),
	});
	const translated = { es: pages('es'), fr: pages('fr'), ar: pages('ar') };
	const elsewhere = new Set(['topics', 'strike']);
	const rules = headerRules('/', pages('en'), { pages: translated, elsewhere });
	writeFileSync(join(folder, '_headers'), headersFile(rules));
	return { folder, paths };
}

const SERVERS = [
	{
		name: 'Caddy',
		program: findProgram('caddy', 'caddy'),
		port: PORT,
		config: (outDir: string, url: string) => caddyfile([{ outDir, url }]),
		words: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
		encoding: 'br' as const,
	},
	{
		name: 'nginx',
		program: findProgram('nginx', 'nginx-light'),
		port: PORT + 1,
		config: (outDir: string, url: string, folder: string) => nginxConfig({ outDir, url }, folder),
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
				(folder) => config(outDir, url, folder),
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

for (const { name, program, port, config, words } of SERVERS)
	describe(`${name}, of a story in four languages`, {
		skip: program ? false : `there is no ${name}`,
	}, () => {
		const url = `http://localhost:${port + 2}/`;
		const { folder: site, paths } = storyInFourLanguages();
		let stop: (() => void) | undefined;
		before(async () => {
			stop = await serveWith(
				(folder) => config(site, url, folder),
				(file) => [program ?? '', ...words(file)],
				url,
			);
		});
		after(() => {
			stop?.();
			rmSync(site, { recursive: true });
		});

		test(`${name} sends pages and files of every language with the headers of the rules`, async () => {
			const written = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
			for (const path of paths) {
				const { status, headers } = await ask(url + path);
				assert.equal(status, 200, path);
				const expected = headersFor(written, `/${path}`);
				for (const one of ['Content-Security-Policy', 'X-Frame-Options', 'Cache-Control'])
					assert.equal(headers[one.toLowerCase()], expected[one], `${path}: ${one}`);
				const type = expected['Content-Type'];
				if (type) assert.equal(headers['content-type'], type, path);
			}
		});

		test(`${name} answers a missing page in its language`, async () => {
			for (const [missing, page] of [
				['nothing/', '404.html'],
				['topics/nothing/', '404.html'],
				['es/nothing/', 'es/404.html'],
				['ar/og/topics/nothing.png', 'ar/404.html'],
				['estate/', '404.html'],
			] as const) {
				const { status, body } = await ask(url + missing);
				assert.equal(status, 404, missing);
				assert.equal(String(body), page, missing);
			}
		});
	});
