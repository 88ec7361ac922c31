import { refused } from '../refused.ts';
import type { ChangedFile } from './changed-files.ts';
import { git } from './git.ts';
import { gitOutput } from './git-output.ts';
import { saidByGit } from './said-by-git.ts';

const FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul'];

/** Paths letter by letter: no sign in them is a pattern. */
const input = (files: ChangedFile[]): string =>
	files.map(({ file }) => `:(literal)${file}\0`).join('');

/**
 * Commits these files of a folder as they are on the disk, and nothing else, whatever is staged; what
 * is staged besides stays so. Gives the short id of the commit. The checks of the repository run; when
 * one refuses, everything is as before and DeskError says why.
 */
export async function commitFiles(
	folder: string,
	files: ChangedFile[],
	message: string,
): Promise<string> {
	const untracked = input(files.filter(({ isUntracked }) => isUntracked));
	const forget = () => untracked && git(folder, ['reset', '--quiet', ...FROM_INPUT], untracked);
	if (untracked) await gitOutput(folder, ['add', '--intent-to-add', ...FROM_INPUT], untracked);
	const args = ['--quiet', '--only', '--cleanup=whitespace', `--message=${message}`];
	try {
		const answer = await git(folder, ['commit', ...args, ...FROM_INPUT], input(files));
		if (answer.status !== 0) {
			const isLocked = /\.lock': File exists/.test(answer.stderr);
			throw isLocked
				? refused('git.locked')
				: refused('git.notCommitted', { said: saidByGit(answer) });
		}
	} catch (error) {
		await forget();
		throw error;
	}
	return (await gitOutput(folder, ['rev-parse', '--short', 'HEAD'])).trim();
}
