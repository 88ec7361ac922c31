import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('a quotation is merged into the words of somebody else only with --force and a reason', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'publish-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	cpSync('tests/fixtures/harbour', folder, { recursive: true });
	const ledger = () => readFileSync(join(folder, 'permalinks.json'), 'utf8');
	const before = ledger();
	const merge = (...more: string[]) =>
		spawnSync(
			process.execPath,
			[
				'src/load/publish-command.ts',
				...['--merge', 'quotes/q-crews-stretched', '--into', 'quotes/q-talks-first', ...more],
			],
			{ encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } },
		);
	const reason = ['--reason', 'The two spoke as one.'];

	const refused = merge(...reason);
	assert.equal(refused.status, 1);
	assert.match(refused.stderr, /was said by .*--withdraw quotes\/q-crews-stretched.*--force/);
	assert.match(merge('--force').stderr, /Say why/);
	assert.equal(ledger(), before);

	assert.equal(merge(...reason, '--force').status, 0);
	assert.match(ledger(), /"mergedInto":"quotes\/q-talks-first","reason":"The two spoke as one\."/);
});
