// Runs the test files that patterns find with `node --test`. All run in one process, since starting
// one for each file would take most of the time; `--apart` gives each file its own, two at a time,
// which suits tests that wait for builds. A pattern that finds no file is an error.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';

const apart = process.argv.includes('--apart');
const patterns = process.argv.slice(2).filter((one) => one !== '--apart');
const found = patterns.map((pattern) =>
	// Packages of the bench may bring tests of their own.
	globSync(pattern, { exclude: (path) => basename(path) === 'node_modules' }),
);
const empty = patterns.filter((_, i) => found[i]?.length === 0);
if (patterns.length === 0 || empty.length > 0) {
	console.error(
		patterns.length === 0
			? 'Name the test files to run.'
			: `No test file is found by ${empty.join(', ')}.`,
	);
	process.exit(1);
}
process.exit(
	spawnSync(
		process.execPath,
		[
			'--test',
			...(apart ? ['--test-concurrency=2'] : ['--test-isolation=none']),
			...new Set(found.flat().sort()),
		],
		// What commands print is compared without colours, which a CI asks for.
		{ stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } },
	).status ?? 1,
);
