import { spawnSync } from 'node:child_process';

/** A long history must not make a check slow; then nothing is known. */
const MOST_MS = 1_000;

function git(folder: string, ...of: string[]): string {
	const { status, stdout } = spawnSync('git', ['-C', folder, ...of], {
		encoding: 'utf8',
		timeout: MOST_MS,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout.trim() : '';
}

/**
 * Whether version control holds a file of a folder now (`tracked`), or held it at any time
 * (`ever`). False without git, outside a repository, and in a folder that git ignores.
 */
export const gitKnows = (folder: string, file: string, when: 'tracked' | 'ever'): boolean =>
	git(folder, 'ls-files', '--', file) !== '' ||
	(when === 'ever' && git(folder, 'log', '-1', '--format=%h', '--', file) !== '');
