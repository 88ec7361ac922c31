import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { beginOfProcess } from '../../../src/integrations/publishing/lock-holder.ts';
import { lockSite } from '../../../src/integrations/publishing/lock-site.ts';
import { siteFolders } from '../../../src/integrations/publishing/site-folders.ts';
import { withLock } from '../../../src/integrations/publishing/with-lock.ts';

function place(t: TestContext) {
	const folder = mkdtempSync(join(tmpdir(), 'lock-'));
	t.after(() => rmSync(folder, { recursive: true }));
	return siteFolders(join(folder, 'site'));
}

const HERE = {
	pid: process.pid,
	began: beginOfProcess(process.pid),
	host: hostname(),
	since: new Date().toISOString(),
};
const MINUTE = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();

test('while one process publishes, another is told which it is and since when; afterwards it may', (t) => {
	const folders = place(t);
	const unlock = lockSite(folders);
	assert.throws(
		() => lockSite(folders),
		new RegExp(
			`^PublishingError: Process ${process.pid} is publishing to .*site/ since \\d+ \\w+ \\d{4}, [\\d:]+\\.`,
		),
	);
	unlock();
	assert.equal(existsSync(folders.lock), false);
	lockSite(folders)();
});

test('a lock is given back when the work under it fails', (t) => {
	const folders = place(t);
	assert.throws(
		() =>
			withLock(folders, () => {
				assert.ok(existsSync(folders.lock));
				throw new Error('broken');
			}),
		/broken/,
	);
	assert.equal(
		withLock(folders, () => 'done'),
		'done',
	);
});

test('a lock is taken over from a process that is dead, or whose number another one has now, and when it was never written to its end', (t) => {
	const dead = spawnSync(process.execPath, ['-e', '']).pid;
	const stale = [
		JSON.stringify({ ...HERE, pid: dead }),
		JSON.stringify({ ...HERE, began: '1' }),
		'{"pid": 1',
		'',
	];
	for (const text of stale) {
		const folders = place(t);
		writeFileSync(folders.lock, text);
		const unlock = lockSite(folders);
		assert.equal(JSON.parse(readFileSync(folders.lock, 'utf8')).pid, process.pid);
		unlock();
	}
});

test('a lock of another machine, whose processes cannot be seen, is believed for an hour', (t) => {
	const folders = place(t);
	const lockOfOther = (since: string) =>
		writeFileSync(folders.lock, JSON.stringify({ ...HERE, host: 'elsewhere', since }));
	lockOfOther(ago(59));
	assert.throws(() => lockSite(folders), /on elsewhere is publishing/);
	lockOfOther(ago(61));
	lockSite(folders)();
});

test('only its own lock is taken away by a process that unlocks', (t) => {
	const folders = place(t);
	const unlock = lockSite(folders);
	writeFileSync(folders.lock, 'of another');
	unlock();
	assert.equal(readFileSync(folders.lock, 'utf8'), 'of another');
});
