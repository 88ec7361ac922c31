import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const site = mkdtempSync(join(tmpdir(), 'server-config-'));
after(() => rmSync(site, { recursive: true, force: true }));

const run = (...words: string[]) =>
	spawnSync(process.execPath, ['src/integrations/server-config-command.ts', ...words], {
		env: { PATH: process.env.PATH, OUT_DIR: site },
		encoding: 'utf8',
	});

test('the command says what is missing: a server, a number, a site', () => {
	for (const [words, said] of [
		[['apache'], /Name the server/],
		[['caddy', '--port', 'http'], /--port is “http”/],
		[['caddy'], /There is no built site in .*\. Build first/],
	] as const) {
		const { status, stdout, stderr } = run(...words);
		assert.deepEqual([status, stdout], [1, '']);
		assert.match(stderr, said);
	}
});

test('the command reads address, headers and languages from the site', () => {
	const receipt = {
		version: 1,
		site: 'https://news.example/strike/',
		edition: 1,
		editionDate: '2026-11-01',
		asOf: '2026-11-01',
		content: `sha256:${'0'.repeat(64)}`,
		code: 'code',
		tools: {},
		quotations: {},
		files: {},
	};
	mkdirSync(join(site, 'es'));
	writeFileSync(join(site, 'receipt.json'), JSON.stringify(receipt));
	writeFileSync(join(site, '_headers'), '/strike/*\n  X-Content-Type-Options: nosniff\n');
	for (const folder of ['.', 'es']) writeFileSync(join(site, folder, '404.html'), '');
	const caddy = run('caddy', '--root', '/srv/explainer').stdout;
	assert.match(caddy, /^news\.example \{\n\troot \* "\/srv\/explainer"/);
	assert.match(caddy, /path \/strike\/\*\n.*\n\t\tX-Content-Type-Options "nosniff"/);
	assert.match(caddy, /\^\/strike\/\(es\)\//);
	assert.match(run('nginx').stdout, /server_name news\.example;/);
});
