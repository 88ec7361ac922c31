// Lighthouse and Eleventy are larger than all that a build needs. Only the bench uses them, so the
// bench installs them, in its own folder.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
/** Where they are installed. */
export const BENCH_MODULES = join(FOLDER, 'node_modules');

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The version of a package in a `node_modules` folder. Throws when it is not installed. */
export const versionOf = (modules: string, name: string): string =>
	(readJson(join(modules, name, 'package.json')) as { version: string }).version;

/** Installs what tests/bench/package.json names, unless exactly that is installed. */
export function install(): void {
	const { dependencies } = readJson(join(FOLDER, 'package.json')) as {
		dependencies: Record<string, string>;
	};
	const isInstalled = Object.entries(dependencies).every(
		([name, version]) =>
			existsSync(join(BENCH_MODULES, name)) && versionOf(BENCH_MODULES, name) === version,
	);
	if (isInstalled) return;
	console.log(
		`Installing ${Object.keys(dependencies).join(' and ')} into tests/bench/node_modules, for the bench only …`,
	);
	execSync('npm ci --no-audit --no-fund', { cwd: FOLDER, stdio: 'inherit' });
}
