// A program of the system for the tests; it is installed if there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];
export const IS_ROOT_ON_DEBIAN =
	process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs a command and says whether it succeeded. */
export function run(command: string, ...args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

const installed = (name: string): string | undefined =>
	FOLDERS.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));

/**
 * The path of a program. As root on Debian the package `debian` is installed if there is none;
 * undefined when there is none elsewhere.
 */
export function findProgram(name: string, debian: string): string | undefined {
	const there = installed(name);
	if (there || !IS_ROOT_ON_DEBIAN) return there;
	console.log(`No ${name} found; installing ${debian}.`);
	const install = ['install', '-y', '-qq', '--no-install-recommends', debian];
	if (!run('apt-get', ...install)) {
		run('apt-get', 'update', '-qq');
		run('apt-get', ...install);
	}
	return installed(name);
}
