import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { publicFolder } from '../../src/integrations/public-folder.ts';

test('a newsroom may have a public folder of its own; otherwise the site has that of the generator', (t) => {
	const ours = resolve('public');
	const before = process.cwd();
	const newsroom = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
	t.after(() => {
		process.chdir(before);
		rmSync(newsroom, { recursive: true });
	});
	process.chdir(newsroom);
	assert.equal(publicFolder(), ours);
	mkdirSync('public');
	assert.equal(publicFolder(), join(newsroom, 'public'));
});
