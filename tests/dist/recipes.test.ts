// The recipes for Caddy and nginx in src/HOSTING.md, line by line. Stand-ins: sudo (runs the rest of
// its line), apt-get and systemctl (do nothing), date (another second each time); /srv and /etc are in
// a folder of the test. The servers themselves are those of Debian.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { findProgram } from '../find-program.ts';
import { fakePrograms } from '../hosting/fake-programs.ts';
import { recipeOf } from '../hosting/recipe-of.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';
import { serveWith } from '../serve-with.ts';
import { sites } from '../sites.ts';

const PORT = Number(process.env.TEST_PORT || 47310) + 47;
const scratch = mkdtempSync(join(tmpdir(), 'recipes-'));
// nginx reads as another user.
chmodSync(scratch, 0o755);
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder of the project, with a built site that lives at `port`. */
function project(folder: string, port: number): string {
	mkdirSync(folder, { recursive: true });
	for (const name of ['src', 'node_modules', 'package.json'])
		symlinkSync(resolve(name), join(folder, name));
	const { outDir, url } = sites.harbour;
	cpSync(outDir, join(folder, 'dist'), { recursive: true });
	const receipt = join(folder, 'dist/receipt.json');
	const text = readFileSync(receipt, 'utf8').replace(url, `http://localhost:${port}/`);
	writeFileSync(receipt, text);
	return folder;
}

const SERVERS = [
	{
		name: 'Caddy',
		program: findProgram('caddy', 'caddy'),
		port: PORT,
		// No other Caddy of the tests must have to share the port for orders.
		config: (etc: string) =>
			`{\n\tadmin off\n}\n${readFileSync(join(etc, 'caddy/Caddyfile'), 'utf8')}`,
		words: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
		folder: 'caddy',
		encoding: 'br',
	},
	{
		name: 'nginx',
		program: findProgram('nginx', 'nginx-light'),
		port: PORT + 1,
		config: (etc: string, folder: string) =>
			[
				'daemon off;',
				`pid ${folder}/pid;`,
				'error_log stderr;',
				'events { }',
				'http {',
				'include /etc/nginx/mime.types;',
				'access_log off;',
				...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
					(name) => `${name}_temp_path ${folder}/${name};`,
				),
				`include ${etc}/nginx/conf.d/explainer.conf;`,
				'}',
			].join('\n'),
		words: (file: string) => ['-c', file],
		folder: 'nginx/conf.d',
		encoding: 'gzip',
	},
];

for (const { name, program, port, config, words, folder, encoding } of SERVERS)
	describe(`the recipe for ${name}`, { skip: program ? false : `there is no ${name}` }, () => {
		const place = join(scratch, name);
		const etc = join(place, 'etc');
		const [once, each, back] = recipeOf(name);
		const work = project(join(place, 'project'), port);
		mkdirSync(join(etc, folder), { recursive: true });
		const { path, called } = fakePrograms(place, {
			sudo: 'exec "$@"',
			'apt-get': '',
			systemctl: '',
			date: `printf '20261128T06%04dZ\\n' "$(wc -l < ${JSON.stringify(join(place, 'called'))})"`,
		});
		const follow = (lines = '') => {
			const here = lines.replaceAll('/srv/', `${place}/srv/`).replaceAll('/etc/', `${etc}/`);
			const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', here], {
				cwd: work,
				env: { ...process.env, PATH: path, OUT_DIR: '' },
				encoding: 'utf8',
			});
			assert.equal(status, 0, stderr);
		};
		const at = (path: string) => `http://localhost:${port}/${path}`;
		/** What the server answers with the release that is current. */
		async function served(ask: () => Promise<void>) {
			const command = (file: string) => [program ?? '', ...words(file)];
			const stop = await serveWith((temporary) => config(etc, temporary), command, at(''));
			await ask().finally(stop);
		}

		test('serves a release with its headers, compressed, and its page for what is missing', async () => {
			follow(once);
			follow(each);
			assert.ok(called().some((one) => /^systemctl reload /.test(one)));
			const rules = parseHeaders(readFileSync(join(work, 'dist/_headers'), 'utf8'));
			await served(async () => {
				for (const path of ['', 'quotes/', 'embed/story/', 'feed.xml', 'receipt.json']) {
					const answer = await fetch(at(path), { headers: { 'Accept-Encoding': encoding } });
					assert.equal(answer.status, 200, path);
					assert.equal(answer.headers.get('content-encoding'), encoding, path);
					const expected = headersFor(rules, `/${path}`);
					for (const one of ['Content-Security-Policy', 'Cache-Control', 'X-Frame-Options'])
						assert.equal(answer.headers.get(one), expected[one] ?? null, `${path}: ${one}`);
				}
				const missing = await fetch(at('nothing-here/'));
				assert.equal(missing.status, 404);
				const page = readFileSync(join(work, 'dist/404.html'), 'utf8');
				assert.equal(await missing.text(), page);
			});
		});

		test('serves the next release, and the one before after a rollback, each with its headers', async () => {
			const headers = join(work, 'dist/_headers');
			writeFileSync(join(work, 'dist/robots.txt'), '# the next release\n');
			writeFileSync(headers, readFileSync(headers, 'utf8').replace('nosniff', 'next-release'));
			follow(each);
			const tags: unknown[] = [];
			const current = async () => {
				tags.push((await fetch(at('quotes/'))).headers.get('etag'));
				const answer = await fetch(at('robots.txt'));
				return [
					(await answer.text()).startsWith('# the next release'),
					answer.headers.get('x-content-type-options'),
				];
			};
			await served(async () => assert.deepEqual(await current(), [true, 'next-release']));
			follow(back);
			await served(async () => assert.deepEqual(await current(), [false, 'nosniff']));
			// What did not change between the two is not sent again.
			assert.ok(tags[0]);
			assert.equal(tags[0], tags[1]);
		});
	});
