import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { refused } from '../refused.ts';
import { git } from './git.ts';
import { gitOutput } from './git-output.ts';

export interface Repository {
	/** The content folder; every command runs there. */
	folder: string;
	/** Its path from the root of the repository, with a slash at its end; empty at the root. */
	prefix: string;
	/** The branch that is checked out; undefined when none is. */
	branch?: string;
	/** Whether the branch has a commit. */
	hasCommit: boolean;
	/** What was begun and not finished, as git calls it: `merge`. */
	underWay?: string;
}

/** Files of a repository while something is under way. */
const UNDER_WAY = {
	MERGE_HEAD: 'merge',
	'rebase-merge': 'rebase',
	'rebase-apply': 'rebase',
	CHERRY_PICK_HEAD: 'cherry-pick',
	REVERT_HEAD: 'revert',
	BISECT_LOG: 'bisect',
};

async function underWay(folder: string): Promise<string | undefined> {
	const names = Object.keys(UNDER_WAY);
	const paths = await gitOutput(folder, [
		'rev-parse',
		...names.flatMap((name) => ['--git-path', name]),
	]);
	const at = paths
		.trimEnd()
		.split('\n')
		.findIndex((path) => existsSync(resolve(folder, path)));
	return Object.values(UNDER_WAY)[at];
}

/**
 * The repository of a content folder. Throws DeskError when there is no such folder, no git, no
 * repository, or when git ignores the folder.
 */
export async function findRepository(folder: string): Promise<Repository> {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw refused('git.noFolder', { folder });
	const prefix = await git(folder, ['rev-parse', '--show-prefix']);
	if (/not a git repository|must be run in a work tree/.test(prefix.stderr))
		throw refused('git.noRepository', { folder });
	if (prefix.status !== 0) await gitOutput(folder, ['rev-parse', '--show-prefix']);
	const ignored = await git(folder, ['check-ignore', '--quiet', 'story.mdx']);
	if (ignored.status === 0) throw refused('git.ignored', { folder });
	const branch = await git(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
	const head = await git(folder, ['rev-parse', '--quiet', '--verify', 'HEAD']);
	const begun = await underWay(folder);
	return {
		folder,
		prefix: prefix.stdout.replace(/\r?\n$/, ''),
		...(branch.status === 0 ? { branch: branch.stdout.trim() } : {}),
		hasCommit: head.status === 0,
		...(begun ? { underWay: begun } : {}),
	};
}
