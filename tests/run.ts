// Runs test files with `node --test`, all in one process: to start one for each file would take most of the time.
// `--apart` gives each file a process, two at a time: for tests that wait for builds. A pattern without files is a mistake.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const apart = process.argv.includes('--apart');
const patterns = process.argv.slice(2).filter((one) => one !== '--apart');
const found = patterns.map((pattern) => globSync(pattern));
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
		{ stdio: 'inherit' },
	).status ?? 1,
);
