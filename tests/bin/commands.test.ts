import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMMANDS } from '../../src/bin/commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

test('each command of the package starts what the npm script of a checkout starts', () => {
	for (const [name, { script, run, node = [] }] of Object.entries(COMMANDS)) {
		const [file = '', ...args] = run;
		const path = file === 'astro' ? 'node_modules/astro/bin/astro.mjs' : file;
		const typed = (scripts[script] ?? '').replace(' --env-file=.astro.env', '');
		assert.equal(typed, ['node', ...node, path, ...args].join(' '), name);
	}
});

test('every npm script for those who write is a command of the package', () => {
	const ours = Object.keys(scripts).filter((name) =>
		/src\/|astro\.mjs (dev|preview)/.test(scripts[name] ?? ''),
	);
	const development = ['prepack', 'version', 'check', 'format'];
	assert.deepEqual(
		ours.filter((name) => !development.includes(name)).sort(),
		Object.values(COMMANDS)
			.map(({ script }) => script)
			.sort(),
	);
});
