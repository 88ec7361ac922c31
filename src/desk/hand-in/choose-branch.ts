import type { Repository } from './find-repository.ts';
import { git } from './git.ts';
import { gitOutput } from './git-output.ts';

/** Branches that others build on, where nobody has said which one it is. */
const USUAL = ['main', 'master', 'trunk'];
/** A branch is read in lists; the message says the rest. */
const MOST_SIGNS = 40;

/** The words of a message as a part of a branch name; empty when it has no Latin letters. */
const slugOf = (message: string): string =>
	message
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036f’']/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(new RegExp(`^(.{0,${MOST_SIGNS}})(-.*)?$`), '$1')
		.slice(0, MOST_SIGNS)
		.replace(/^-+|-+$/g, '');

/** Whether others build on a branch: it is the one that the remote shows first. */
async function isMain(folder: string, branch: string): Promise<boolean> {
	const heads = await git(folder, [
		'for-each-ref',
		'--format=%(symref:lstrip=3)',
		'refs/remotes/*/HEAD',
	]);
	const shown = heads.stdout.split(/\r?\n/).filter(Boolean);
	return shown.length > 0 ? shown.includes(branch) : USUAL.includes(branch);
}

/**
 * The branch that work goes to: a new one, `desk/2026-11-28-six-quotations`, when the main branch is
 * checked out, else the one that is. An empty repository has no main branch yet. `day` is an ISO date.
 */
export async function chooseBranch(
	{ folder, branch = '', hasCommit }: Repository,
	message: string,
	day: string,
): Promise<{ branch: string; isNew: boolean }> {
	if (!hasCommit || !(await isMain(folder, branch))) return { branch, isNew: false };
	const refs = await gitOutput(folder, ['for-each-ref', '--format=%(refname)']);
	const taken = new Set(
		refs.split(/\r?\n/).map((ref) => ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '')),
	);
	// A branch called `desk` leaves no room for others below it.
	const name = `desk${taken.has('desk') ? '-' : '/'}${[day, slugOf(message)].filter(Boolean).join('-')}`;
	let free = name;
	for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
	return { branch: free, isNew: true };
}
