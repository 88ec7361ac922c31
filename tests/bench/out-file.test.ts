import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { outFile } from './out-file.ts';

const { INIT_CWD } = process.env;
after(() => {
	if (INIT_CWD === undefined) delete process.env.INIT_CWD;
	else process.env.INIT_CWD = INIT_CWD;
});

test('--out is relative to the folder in which the command was given, or absolute', () => {
	const folder = mkdtempSync(join(tmpdir(), 'out-'));
	process.env.INIT_CWD = folder;
	assert.equal(outFile('RESULTS.md'), join(folder, 'RESULTS.md'));
	delete process.env.INIT_CWD;
	assert.equal(outFile('tests/bench/RESULTS.md'), resolve('tests/bench/RESULTS.md'));
	assert.equal(outFile(join(folder, 'RESULTS.md')), join(folder, 'RESULTS.md'));
});

test('--out into a folder that is not there is refused', () => {
	assert.throws(
		() => outFile('tests/none/RESULTS.md'),
		/--out tests\/none\/RESULTS\.md: there is no/,
	);
});
