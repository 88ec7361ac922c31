import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildFingerprint } from '../../../src/integrations/site/build-fingerprint.ts';

type Config = Parameters<typeof buildFingerprint>[1];
const CONFIG: Config = { site: 'https://news.example', base: '/roster/', vite: {} };
const HERE = process.cwd();

/** A generator and a newsroom, and the fingerprint of a build of theirs. */
function project(t: TestContext) {
	const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	const { OG_PICTURES } = process.env;
	t.after(() => {
		process.chdir(HERE);
		process.env.OG_PICTURES = OG_PICTURES;
		if (OG_PICTURES === undefined) delete process.env.OG_PICTURES;
		rmSync(folder, { recursive: true });
	});
	const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
	for (const name of ['src', 'src/markdown', 'newsroom']) mkdirSync(join(folder, name));
	write('src/markdown/to-parts.ts', 'export const parts = 1;');
	write('astro.config.mjs', 'export default {};');
	write('package.json', '{}');
	write('newsroom/package-lock.json', '{ "version": "1.0.0" }');
	process.chdir(join(folder, 'newsroom'));
	return { write, print: (config = CONFIG) => buildFingerprint(folder, config) };
}

test('each of what all pages depend on makes another fingerprint: code, a new file of it, libraries, configuration, address and settings', (t) => {
	const { write, print } = project(t);
	const prints = [print()];
	for (const change of [
		() => write('src/markdown/to-parts.ts', 'export const parts = 2;'),
		() => write('src/new.ts', ''),
		() => write('newsroom/package-lock.json', '{ "version": "99.0.0" }'),
		() => write('package.json', '{ "type": "module" }'),
		() => write('astro.config.mjs', 'export default { base: "/" };'),
		() => {
			process.env.OG_PICTURES = process.env.OG_PICTURES === 'off' ? 'on' : 'off';
		},
	]) {
		change();
		prints.push(print());
	}
	prints.push(print({ ...CONFIG, site: 'https://record.example' }));
	prints.push(print({ ...CONFIG, base: '/' }));
	assert.equal(new Set(prints).size, prints.length);
});

test('in another folder the fingerprint is the same, and a guide beside the code is no part of it', (t) => {
	const { print, write } = project(t);
	const first = print();
	write('src/README.md', 'A guide.');
	assert.equal(print(), first);
	assert.equal(project(t).print(), first);
});
