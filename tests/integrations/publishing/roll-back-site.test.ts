import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { recoverSite } from '../../../src/integrations/publishing/recover-site.ts';
import { rollBackSite } from '../../../src/integrations/publishing/roll-back-site.ts';
import { siteFolders } from '../../../src/integrations/publishing/site-folders.ts';
import { failingCalls } from '../../failing-calls.ts';

function place(t: TestContext, names: ('target' | 'previous')[]) {
	const folder = mkdtempSync(join(tmpdir(), 'rollback-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const folders = siteFolders(join(folder, 'site'));
	for (const name of names) {
		mkdirSync(folders[name]);
		writeFileSync(join(folders[name], 'which'), name);
	}
	const which = () =>
		(['target', 'previous'] as const).map((name) =>
			existsSync(folders[name]) ? readFileSync(join(folders[name], 'which'), 'utf8') : undefined,
		);
	return { folders, which };
}

test('a rollback exchanges the site and the previous one, and a second one puts them back', (t) => {
	const { folders, which } = place(t, ['target', 'previous']);
	rollBackSite(folders);
	assert.deepEqual(which(), ['previous', 'target']);
	rollBackSite(folders);
	assert.deepEqual(which(), ['target', 'previous']);
	assert.equal(existsSync(folders.outdated), false);
});

test('a rollback brings a site back that somebody deleted; without a previous one it says so and changes nothing', (t) => {
	const deleted = place(t, ['previous']);
	rollBackSite(deleted.folders);
	assert.deepEqual(deleted.which(), ['previous', undefined]);
	const alone = place(t, ['target']);
	assert.throws(() => rollBackSite(alone.folders), /There is no .*site\.previous\/ to put back/);
	assert.deepEqual(alone.which(), ['target', undefined]);
});

test('a rollback that dies or fails after any of its renames is undone', (t) => {
	for (const [after, how] of [0, 1, 2, 3].flatMap((after) => [
		[after, 'EACCES'] as const,
		[after, 'dies'] as const,
	])) {
		const { folders, which } = place(t, ['target', 'previous']);
		// When it dies, nothing after the failed call is done either: that of the note is the first.
		const end = failingCalls({
			calls: ['renameSync'],
			of: /./,
			after,
			how: 'EACCES',
			...(how === 'dies' && { stays: true }),
		});
		try {
			assert.throws(() => rollBackSite(folders), /A site could not be put in the place of another/);
		} finally {
			end();
		}
		if (how === 'dies') recoverSite(folders);
		assert.deepEqual(which(), ['target', 'previous'], `${how} after ${after}`);
		assert.equal(existsSync(folders.outdated), false);
	}
	const { folders, which } = place(t, ['target', 'previous']);
	const end = failingCalls({ calls: ['renameSync'], of: /./, after: 4, how: 'EACCES' });
	try {
		rollBackSite(folders);
	} finally {
		end();
	}
	recoverSite(folders);
	assert.deepEqual(which(), ['previous', 'target']);
});
