import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { assertPublishable } from '../../../src/integrations/publishing/assert-publishable.ts';
import { siteFolders } from '../../../src/integrations/publishing/site-folders.ts';

function place(t: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'publishable-'));
	t.after(() => rmSync(folder, { recursive: true }));
	return folder;
}
const check = (outDir: string) => assertPublishable(siteFolders(outDir));

test('the folder above a site is made when there is none', (t) => {
	const folder = place(t);
	check(join(folder, 'a/b/site'));
	assert.ok(existsSync(join(folder, 'a/b')));
	assert.equal(existsSync(join(folder, 'a/b/site')), false);
});

test('a file cannot be published to, nor anything inside it', (t) => {
	const folder = place(t);
	writeFileSync(join(folder, 'file'), '');
	assert.throws(() => check(join(folder, 'file')), /it is a file\. Move it, or set OUT_DIR/);
	assert.throws(() => check(join(folder, 'file/site')), /Nothing can be published to/);
});

const MEMORY = '/dev/shm';
const isMounted = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync('/dev').dev;

test('a folder at which a disk is mounted cannot be exchanged, and a folder inside can', {
	skip: isMounted ? false : 'this machine has no disk that is mounted where anybody may write',
}, () => {
	assert.throws(
		() => check(MEMORY),
		/a disk is mounted there[\s\S]*Set OUT_DIR to a folder inside it/,
	);
	check(join(MEMORY, 'site'));
});

/** What an ordinary user is told about a folder. Root, as in many containers, may write everywhere. */
function asUser(t: TestContext, outDir: string): string {
	const code = join(place(t), 'publishing');
	cpSync('src/integrations/publishing', code, { recursive: true });
	chmodSync(join(code, '..'), 0o755);
	const nobody = 65_534;
	const { stderr, error } = spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'-e',
			`import { assertPublishable } from '${code}/assert-publishable.ts';
			import { siteFolders } from '${code}/site-folders.ts';
			assertPublishable(siteFolders('${outDir}'));`,
		],
		{
			cwd: '/',
			encoding: 'utf8',
			...(process.getuid?.() === 0 && { uid: nobody, gid: nobody }),
		},
	);
	if (error) throw error;
	return stderr;
}

for (const [what, readOnly] of [
	['a folder', 'site'],
	['the folder above it', '.'],
] as const)
	test(`${what} that may not be written to is named before anything is built`, {
		skip: process.platform === 'win32' ? 'folders have no such modes there' : false,
	}, (t) => {
		const folder = place(t);
		const site = join(folder, 'site');
		mkdirSync(site);
		for (const one of [folder, site]) chmodSync(one, 0o777);
		assert.equal(asUser(t, site), '');
		chmodSync(join(folder, readOnly), 0o555);
		const said = asUser(t, site);
		chmodSync(join(folder, readOnly), 0o755);
		assert.match(said, /Nothing can be published to .*site\/[\s\S]*EACCES/);
		assert.match(said, /must be allowed to write there/);
	});
