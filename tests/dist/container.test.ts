// The steps of the Containerfile, run one after another in folders that stand for its images, since
// there may be no container runtime; then Caddy, as the image starts it, not as root. Stand-ins: the
// images themselves, apt-get, `npm ci` (the packages are those of this checkout), `npm run build` (it
// brings the site that the tests have built), and another port. All else is done as it is written.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findProgram } from '../find-program.ts';
import { ContainerBuild } from '../hosting/container-build.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';
import { sites } from '../sites.ts';

const PORT = Number(process.env.TEST_PORT || 47310) + 45;
const { outDir, url } = sites.harbour;
const caddy = findProgram('caddy', 'caddy');
const scratch = mkdtempSync(join(tmpdir(), 'container-'));
chmodSync(scratch, 0o755);
after(() => rmSync(scratch, { recursive: true, force: true }));

let builds = 0;
function buildWith(buildArguments: Record<string, string>): ContainerBuild {
	builds += 1;
	const folder = join(scratch, String(builds));
	return new ContainerBuild({ scratch: folder, buildArguments, port: PORT, site: sites.harbour });
}

test('without an address no image is made', () => {
	const build = buildWith({ SITE_URL: '' });
	assert.throws(() => build.build(), /Say where the site will be/);
});

describe('the image', { skip: caddy ? false : 'there is no Caddy' }, () => {
	let images: ContainerBuild;
	let server: ChildProcess | undefined;
	let printed = '';
	const at = (path: string) => `http://localhost:${PORT}/${path}`;
	before(async () => {
		images = buildWith({ SITE_URL: url });
		images.build();
		const config = images.inside('/etc/caddy/Caddyfile');
		// In an image, every stage has its root folder at the same place.
		const [first, last] = [...images.stages.values()];
		writeFileSync(config, readFileSync(config, 'utf8').replaceAll(first ?? '', last ?? ''));
		const [program, ...words] = images.command;
		assert.equal(program, 'caddy');
		const [uid, gid] = images.user.split(':').map(Number);
		server = spawn(
			caddy ?? '',
			words.map((word) => (word.startsWith('/') ? images.inside(word) : word)),
			{
				cwd: images.inside('/'),
				// It has no home to write to.
				env: { PATH: process.env.PATH },
				...(process.getuid?.() === 0 ? { uid, gid } : {}),
				stdio: ['ignore', 'ignore', 'pipe'],
			},
		);
		server.stderr?.on('data', (data) => {
			printed += data;
		});
		for (let tries = 0; tries < 200; tries += 1) {
			if (server.exitCode !== null) break;
			const answer = await fetch(at('')).catch(() => undefined);
			if (answer) return;
			await new Promise((done) => setTimeout(done, 50));
		}
		throw new Error(`Caddy does not answer.\n${printed}`);
	});
	after(() => server?.kill());

	test('holds the site and what Caddy reads, and nothing private', () => {
		const last = images.stages.get('last') ?? '';
		assert.deepEqual(
			readdirSync(last, { recursive: true, encoding: 'utf8' })
				.filter((path) => !path.startsWith('srv/site/'))
				.sort(),
			['etc', 'etc/caddy', 'etc/caddy/Caddyfile', 'srv', 'srv/site'],
		);
		const work = join(images.stages.get('build') ?? '', 'explainer');
		assert.ok(existsSync(join(work, 'src')));
		for (const name of ['.git', '.snapshots', 'dist/private.txt'])
			assert.ok(!existsSync(join(work, name)), name);
		assert.deepEqual(
			images.called().filter((one) => /^apt-get install/.test(one)),
			['apt-get install -y --no-install-recommends chromium'],
		);
	});

	test('is served by one who is not root, and may write nothing', {
		skip: process.getuid?.() === 0 && existsSync('/proc') ? false : 'only root can become another',
	}, () => {
		const status = readFileSync(`/proc/${server?.pid}/status`, 'utf8');
		assert.match(status, /^Uid:\s+65534\s+65534\s/m);
		const errors = printed.split('\n').filter((line) => line.includes('"level":"error"'));
		assert.deepEqual(
			errors.filter((line) => !line.includes('unable to create folder for config autosave')),
			[],
		);
	});

	test('sends pages, cards and files with the headers of the build, compressed', async () => {
		const rules = parseHeaders(readFileSync(join(outDir, '_headers'), 'utf8'));
		for (const path of ['', 'quotes/', 'embed/story/', 'feed.xml', 'receipt.json']) {
			const { status, headers } = await fetch(at(path), { headers: { 'Accept-Encoding': 'br' } });
			assert.equal(status, 200, path);
			assert.equal(headers.get('content-encoding'), 'br', path);
			const expected = headersFor(rules, `/${path}`);
			for (const name of ['Content-Security-Policy', 'Cache-Control', 'X-Frame-Options'])
				assert.equal(headers.get(name), expected[name] ?? null, `${path}: ${name}`);
		}
	});

	test('answers a missing page with that of the site', async () => {
		const answer = await fetch(at('nothing-here/'));
		assert.equal(answer.status, 404);
		assert.equal(await answer.text(), readFileSync(join(outDir, '404.html'), 'utf8'));
	});
});
