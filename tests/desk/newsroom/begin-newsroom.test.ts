import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { COMMANDS } from '../../../src/bin/commands.ts';
import { beginNewsroom } from '../../../src/desk/newsroom/begin-newsroom.ts';
import { thisGenerator } from '../../../src/desk/newsroom/this-generator.ts';

function makeFolder(t: TestContext) {
	const root = mkdtempSync(join(tmpdir(), 'newsroom-'));
	t.after(() => rmSync(root, { recursive: true }));
	const folder = join(root, 'The Ferry');
	mkdirSync(folder);
	return folder;
}

function begin(folder: string): string[] {
	const told: string[] = [];
	beginNewsroom(folder, thisGenerator(), (line) => told.push(line));
	return told;
}

const project = JSON.parse(readFileSync('package.json', 'utf8'));

test('an empty folder becomes a newsroom’s, with scripts that are commands of the package', (t) => {
	const folder = makeFolder(t);
	begin(folder);
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	assert.equal(manifest.name, 'the-ferry');
	assert.deepEqual(manifest.dependencies, { 'on-the-record': project.version });
	for (const [name, script] of Object.entries<string>(manifest.scripts)) {
		const command = script.replace('on-the-record ', '');
		assert.ok(command in COMMANDS, name);
		// Workflows call some by the names that they have in a checkout.
		assert.ok(name === command || name === COMMANDS[command]?.script, name);
	}
	const readme = readFileSync(join(folder, 'README.md'), 'utf8');
	for (const [, name = ''] of readme.matchAll(/on-the-record ([a-z]+)/g))
		assert.ok(name in COMMANDS, name);
	assert.doesNotMatch(readme, /\{/);
	assert.match(readFileSync(join(folder, '.gitignore'), 'utf8'), /^\.snapshots\/$/m);
});

test('its lock file names the versions that were tested, and none of development', (t) => {
	const folder = makeFolder(t);
	begin(folder);
	const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
	const tested = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
	assert.deepEqual(packages['node_modules/on-the-record'].dependencies, project.dependencies);
	assert.ok(Object.keys(packages).length > 300);
	for (const [path, { version, dev }] of Object.entries<{ version: string; dev?: boolean }>(
		packages,
	)) {
		if (path === '' || path === 'node_modules/on-the-record') continue;
		assert.equal(version, tested[path].version, path);
		assert.notEqual(dev, true, path);
	}
	assert.ok(!('node_modules/typescript' in packages));
});

test('a folder with a package.json is somebody’s already; no file is overwritten', (t) => {
	const theirs = makeFolder(t);
	writeFileSync(join(theirs, 'package.json'), '{}');
	assert.deepEqual(begin(theirs), []);
	assert.deepEqual(readdirSync(theirs), ['package.json']);
	const folder = makeFolder(t);
	writeFileSync(join(folder, 'README.md'), 'Ours');
	begin(folder);
	assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), 'Ours');
});
