// Publishing is one step: whatever call fails or wherever the process dies, readers see the old site
// or the new one, whole, or do so after the next command.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { lockSite } from '../../src/integrations/publishing/lock-site.ts';
import { recoverSite } from '../../src/integrations/publishing/recover-site.ts';
import { siteFolders } from '../../src/integrations/publishing/site-folders.ts';
import { filesIn } from '../../src/load/files-in.ts';
import { type Failure, failingCalls } from '../failing-calls.ts';
import type { FailInBuild } from './fail-in-build.ts';
import { editionFiles, publishEdition } from './published-tree.ts';

const EVERY = 40;
const run = promisify(execFile);
const PRELOAD = `--import=${new URL('./fail-in-build.ts', import.meta.url).href}`;

const MEMORY = '/dev/shm';
/** The tests publish a few hundred times, and waiting for a busy disk each time would take minutes. */
const ROOM = existsSync(MEMORY) ? MEMORY : tmpdir();

function place(t: TestContext): string {
	const folder = mkdtempSync(join(ROOM, 'publishing-'));
	t.after(() => rmSync(folder, { recursive: true }));
	return folder;
}

const filesOf = (folder: string) =>
	new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Which edition a folder holds, whole; undefined when there is none. Fails on a mixture. */
function editionIn(folder: string, ofThese: number[]): number | undefined {
	if (!existsSync(folder)) return undefined;
	const files = filesOf(folder);
	const edition = ofThese.find((one) => files.has(`only/${one}.txt`));
	assert.ok(edition !== undefined, `${folder} holds one of the editions ${ofThese}`);
	const sorted = [...editionFiles(edition)].sort(([a], [b]) => (a < b ? -1 : 1));
	assert.deepEqual([...files], sorted, `${folder} is whole`);
	return edition;
}

/** Publishes an edition in a process of its own, in which a call goes wrong. Says whether it died. */
const publishIn = async (folder: string, edition: number, fail: FailInBuild): Promise<boolean> =>
	run(process.execPath, [PRELOAD, resolve('tests/dist/published-tree.ts'), folder, `${edition}`], {
		env: { ...process.env, FAIL: JSON.stringify(fail) },
	}).then(
		() => false,
		({ signal, stderr }: { signal?: string; stderr: string }) => {
			assert.equal(signal, 'SIGKILL', stderr);
			return true;
		},
	);

/** Does what every command does first. */
const recover = (folder: string) => recoverSite(siteFolders(join(folder, 'site')));

/** `npm run recover`. */
const npmRunRecover = (folder: string) =>
	run(process.execPath, ['src/integrations/recover-command.ts'], {
		env: { ...process.env, OUT_DIR: join(folder, 'site') },
	});

/** After how many calls publishing is made to fail: at the first, each `every`th and the last. */
const points = (calls: number, every = EVERY) => [
	...new Set([...Array.from({ length: Math.ceil(calls / every) }, (_, i) => i * every), calls - 1]),
];

const isOf = (folder: string) => new RegExp(`^${folder}/`);

/** Publishes an edition in this process while calls go wrong. Returns what it throws, and the calls. */
function publishWith(folder: string, edition: number, failure: Omit<Failure, 'of'>) {
	const end = failingCalls({ of: isOf(folder), ...failure });
	let error: Error | undefined;
	try {
		publishEdition(folder, edition);
	} catch (thrown) {
		error = thrown as Error;
	}
	return { error, calls: end() };
}

const NEVER = { after: Number.MAX_SAFE_INTEGER, how: '' };
const callsFor = (folder: string, edition: number, calls?: Failure['calls']) =>
	publishWith(folder, edition, { ...NEVER, calls }).calls;

/** What is in the folder beside the site when nothing is left to do. */
const besides = (folder: string) =>
	readdirSync(folder)
		.filter(
			(name) => !['site', 'site.previous', 'cache', '.site-note.json', '.site-next'].includes(name),
		)
		.concat(filesIn(join(folder, 'cache')).filter((name) => name !== 'site.json'));

test('a build that is killed at its first, every fortieth or last call leaves no site or a whole one, and the next command and the next build do so too', async (t) => {
	const calls = callsFor(place(t), 1);
	assert.ok(calls > 400, `${calls} calls`);
	for (const after of points(calls)) {
		const folder = place(t);
		const site = join(folder, 'site');
		const fail = { of: isOf(folder).source, after, how: 'SIGKILL' };
		assert.ok(await publishIn(folder, 1, fail), `it is killed after ${after} calls`);
		const left = editionIn(site, [1]);
		recover(folder);
		assert.equal(editionIn(site, [1]), left);
		assert.deepEqual(besides(folder), []);
		publishEdition(folder, 1);
		assert.equal(editionIn(site, [1]), 1);
	}
});

for (const [where, every, isReused] of [
	['puts the new site together in an empty folder', EVERY, false],
	['uses the folders of an older site again', EVERY / 2, true],
] as const)
	test(`a build after an edit of all pages that ${where} and is killed at its first, every ${every}th or last call leaves the old site or the new one after the next command, and the next build makes the new one`, async (t) => {
		const folder = place(t);
		const site = join(folder, 'site');
		const prepare = () =>
			isReused || rmSync(join(folder, '.site-next'), { recursive: true, force: true });
		for (const edition of [1, 2, 3]) publishEdition(folder, edition);
		prepare();
		const calls = callsFor(folder, 4);
		assert.ok(calls > (isReused ? 80 : 400), `${calls} calls`);
		const seen = new Set<string>();
		for (const [i, after] of points(calls, every).entries()) {
			const [old, edition] = [i + 4, i + 5];
			const fail = { of: isOf(folder).source, after, how: 'SIGKILL' };
			prepare();
			assert.ok(await publishIn(folder, edition, fail), `it is killed after ${after} calls`);
			editionIn(site, [old, edition]);
			recover(folder);
			const now = editionIn(site, [old, edition]);
			assert.ok(now);
			seen.add(now === old ? 'old' : 'new');
			assert.equal(editionIn(`${site}.previous`, [old - 1, old]), now - 1);
			assert.deepEqual(besides(folder), []);
			publishEdition(folder, edition);
			assert.equal(editionIn(site, [edition]), edition);
			assert.equal(editionIn(`${site}.previous`, [old]), old);
		}
		assert.deepEqual(seen, new Set(['old', 'new']));
	});

test('a build that is killed between any two renames is finished or undone by the next command', async (t) => {
	const folder = place(t);
	const site = join(folder, 'site');
	for (const edition of [1, 2]) publishEdition(folder, edition);
	const renames = callsFor(folder, 3, ['renameSync']);
	let gaps = 0;
	for (let after = 0; after < renames; after += 1) {
		const [old, edition] = [after + 3, after + 4];
		const fail = { of: isOf(folder).source, after, how: 'SIGKILL', calls: ['renameSync'] as const };
		assert.ok(await publishIn(folder, edition, fail), `it is killed after ${after} renames`);
		if (editionIn(site, [old, edition]) === undefined) gaps += 1;
		await npmRunRecover(folder);
		const now = editionIn(site, [old, edition]);
		assert.equal(editionIn(`${site}.previous`, [old - 1, old]), Number(now) - 1);
		publishEdition(folder, edition);
		assert.equal(editionIn(site, [edition]), edition);
	}
	assert.equal(gaps, 1, 'once it dies while there is no site');
});

test('a disk that is full at the first, every fortieth or last call leaves what was there, whole, and the error says so', (t) => {
	const folder = place(t);
	const site = join(folder, 'site');
	for (const after of points(callsFor(place(t), 1))) {
		const first = place(t);
		publishWith(first, 1, { after, how: 'ENOSPC' });
		editionIn(join(first, 'site'), [1]);
		publishEdition(first, 1);
		assert.equal(editionIn(join(first, 'site'), [1]), 1);
	}
	publishEdition(folder, 1);
	for (const [i, after] of points(callsFor(folder, 2)).entries()) {
		const [old, edition] = [i + 2, i + 3];
		const { error } = publishWith(folder, edition, { after, how: 'ENOSPC' });
		assert.equal(editionIn(site, [old, edition]), error ? old : edition, `after ${after} calls`);
		if (error && after > 0) {
			assert.equal(error.name, 'PublishingError');
			assert.match(error.message, /site\/ is as it was[\s\S]*The disk is full/);
		}
		publishEdition(folder, edition);
		assert.equal(editionIn(site, [edition]), edition);
		assert.deepEqual(besides(folder), []);
	}
});

for (const [code, why] of [
	['EXDEV', /from another disk or from the image of a container/],
	['EACCES', /must be allowed to write/],
	['EBUSY', /is mounted at the folder/],
] as const)
	test(`a rename that fails with ${code} leaves the old site and the one before it, and says why`, (t) => {
		const folder = place(t);
		const site = join(folder, 'site');
		for (const edition of [1, 2]) publishEdition(folder, edition);
		const calls = ['renameSync'] as const;
		const renames = callsFor(folder, 3, calls);
		// The last two are of the note and of the older site, whose folders are used again.
		for (let after = 0; after < renames - 2; after += 1) {
			const { error } = publishWith(folder, 4, { calls, after, how: code });
			assert.match(error?.message ?? '', why);
			assert.equal(editionIn(site, [3, 4]), 3);
			assert.equal(editionIn(`${site}.previous`, [2, 3]), 2);
			assert.deepEqual(besides(folder), []);
		}
		for (const [edition, after] of [
			[4, renames - 2],
			[6, renames - 1],
		] as const) {
			assert.equal(publishWith(folder, edition, { calls, after, how: code }).error, undefined);
			assert.equal(editionIn(site, [edition]), edition);
			publishEdition(folder, edition + 1);
			assert.equal(editionIn(site, [edition + 1]), edition + 1);
		}
	});

test('when folders can be neither exchanged nor put back, the error names the command that does so later', async (t) => {
	const folder = place(t);
	const site = join(folder, 'site');
	for (const edition of [1, 2, 3]) publishEdition(folder, edition);
	const calls = ['renameSync'] as const;
	// The calls that succeed: two for the manifest and the note, and two that leave no site.
	const { error } = publishWith(folder, 4, { calls, after: 4, how: 'EACCES', stays: true });
	assert.match(error?.message ?? '', /nor .*site\/ be put back\. Run npm run recover/);
	assert.equal(existsSync(site), false);
	const { stdout } = await npmRunRecover(folder);
	assert.match(stdout, /interrupted and is undone/);
	assert.equal(editionIn(site, [3, 4]), 3);
	assert.equal(editionIn(`${site}.previous`, [2, 3]), 2);
});

test('the commands say what they did, and rollback fails when there is nothing to put back', async (t) => {
	const folder = place(t);
	const command = (name: string) =>
		run(process.execPath, [`src/integrations/${name}-command.ts`], {
			env: { ...process.env, OUT_DIR: join(folder, 'site') },
		}).then(
			({ stdout }) => stdout,
			({ code, stderr }: { code: number; stderr: string }) => `${code} ${stderr}`,
		);
	assert.match(
		await command('recover'),
		/^There is no .*site\/ yet\. There is nothing to recover\.\n$/,
	);
	publishEdition(folder, 1);
	assert.match(await command('rollback'), /^1 There is no .*site\.previous\/ to put back\./);
	publishEdition(folder, 2);
	assert.match(
		await command('rollback'),
		/^.*site\/ is the site from before the last publication\./,
	);
	assert.equal(editionIn(join(folder, 'site'), [1, 2]), 1);
	assert.match(await command('recover'), /^.*site\/ is whole\. There is nothing to recover\.\n$/);
	const unlock = lockSite(siteFolders(join(folder, 'site')));
	for (const name of ['recover', 'rollback'])
		assert.match(await command(name), new RegExp(`^1 Process ${process.pid} is publishing to`));
	unlock();
});
