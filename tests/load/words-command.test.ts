import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['src/load/words-command.ts', ...args], { encoding: 'utf8' });

test('npm run words lists the languages, each with the number of its texts', () => {
	const { stdout, status } = run();
	assert.equal(status, 0);
	assert.match(stdout, /^en {2}English, \d{3,} texts$/m);
});

test('--missing prints the file of a new language and nothing else, and of a whole one nothing', () => {
	const { stdout, stderr, status } = run('--missing', 'pt-br');
	assert.deepEqual([status, stderr], [0, '']);
	assert.match(stdout, /^import type[^\n]*\n\nexport const ptBR = \{\n/);
	assert.match(stdout, /\n\} satisfies Texts;\n$/);
	assert.equal(run('--missing', 'en').stdout, '');
});

test('what is no language tag is refused with an example', () => {
	for (const tag of ['', 'portuguese', 'pt_BR', 'en-x']) {
		const { stdout, stderr, status } = run('--missing', tag);
		assert.deepEqual([status, stdout], [1, ''], tag);
		assert.match(stderr, /is no language tag\. Write one such as pt/, tag);
	}
});
