// Runs the test files that patterns find with `node --test`. All run in one process, since starting
// one for each file would take most of the time; `--apart` gives each file its own, two at a time,
// which suits tests that wait for builds. A pattern that finds no file is an error.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import './compile-cache.ts';

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
const files = [...new Set(found.flat().sort())];
// What commands print is compared without colours, which a CI asks for.
process.env.NO_COLOR = '1';
delete process.env.FORCE_COLOR;

/** How often a file speaks of builds, which tells well enough how long it takes. */
const builds = (file: string): number =>
	readFileSync(file, 'utf8').match(/build|ProjectCopy/gi)?.length ?? 0;

if (apart) {
	// `node --test` begins with the first by name; this way no processor waits at the end for a long one.
	const ordered = files
		.map((file) => ({ file: resolve(file), builds: builds(file) }))
		.sort((a, b) => b.builds - a.builds);
	run({ files: ordered.map(({ file }) => file), concurrency: 2 })
		.on('test:fail', () => {
			process.exitCode = 1;
		})
		.compose(spec)
		.pipe(process.stdout);
} else {
	const command = ['--test', '--test-isolation=none', ...files];
	process.exit(spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1);
}
