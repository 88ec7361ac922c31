// For people who do not use git: commits what changed in the content folder, on a branch of its own,
// and sends it to the remote. Nothing is ever forced, and no check of the repository is skipped.
import { DeskError } from '../desk-error.ts';
import { say } from '../words/say.ts';
import { chooseBranch } from './choose-branch.ts';
import { commitFiles } from './commit-files.ts';
import type { Repository } from './find-repository.ts';
import { git } from './git.ts';
import { gitOutput } from './git-output.ts';
import { pushBranch } from './push-branch.ts';
import { readChanges } from './read-changes.ts';
import { refuseUnready } from './refuse-unready.ts';
import type { ChangesInWords } from './say-changes.ts';
import { today } from './today.ts';

export interface HandInOptions {
	/** The first line of the commit’s message; what changed when left out or empty. */
	message?: string;
	/** Whether the branch is sent to the remote, when there is one. */
	push: boolean;
	/** The folder of the private texts. */
	snapshots: string;
	/** The day in the name of a new branch, an ISO date; today when left out. */
	day?: string;
}

export interface HandedIn {
	/** What was committed. */
	changes: ChangesInWords;
	/** Missing when nothing had changed. */
	commit?: string;
	/** The branch that is checked out now. */
	branch: string;
	/** The remote that has taken it. */
	remote?: string;
	/** All that happened, in whole sentences, in this order. */
	said: string[];
	/** Why the remote did not take it; the commit stays. */
	refused?: { what: string; fix: string };
}

/** Whether the branch holds commits that no remote has. */
async function isUnsent({ folder, hasCommit }: Repository): Promise<boolean> {
	if (!hasCommit) return false;
	return (await gitOutput(folder, ['rev-list', '-1', 'HEAD', '--not', '--remotes'])) !== '';
}

/** Commits on a branch; when that fails, a branch that was made for it goes again. */
async function commitOn(
	from: Repository,
	to: { branch: string; isNew: boolean },
	commit: () => Promise<string>,
): Promise<string> {
	if (!to.isNew) return commit();
	await gitOutput(from.folder, ['switch', '--quiet', '--create', to.branch]);
	try {
		return await commit();
	} catch (error) {
		// Both branches are at one commit, so no file changes; a locked index is not asked.
		await git(from.folder, ['symbolic-ref', 'HEAD', `refs/heads/${from.branch}`]);
		await git(from.folder, ['branch', '--quiet', '--delete', to.branch]);
		throw error;
	}
}

async function send(folder: string, branch: string): Promise<Partial<HandedIn>> {
	try {
		const remote = await pushBranch(folder, branch);
		return remote
			? { remote, said: [say('done.pushed', { branch, remote })] }
			: { said: [say('done.noRemote')] };
	} catch (error) {
		if (!(error instanceof DeskError)) throw error;
		const { what, fix } = error;
		return { refused: { what, fix } };
	}
}

/**
 * Hands in what changed in a content folder. When nothing has changed since, it sends what was not
 * sent yet. Throws DeskError, and changes nothing, when it cannot commit; a remote that refuses is
 * told in the answer.
 */
export async function handIn(
	folder: string,
	{ message = '', push, snapshots, day = today() }: HandInOptions,
): Promise<HandedIn> {
	const read = await readChanges(folder, snapshots);
	const { repository, files, words } = read;
	await refuseUnready(read);
	const subject = message.trim() || words.summary;
	const from = repository.branch ?? '';
	const to = await chooseBranch(repository, subject, day);
	if (files.length === 0) {
		const isLeft = push && !to.isNew && (await isUnsent(repository));
		const { said = [], ...sent } = isLeft ? await send(folder, from) : {};
		return {
			changes: words,
			branch: from,
			...sent,
			said: [say('change.nothing'), ...said, ...words.notes],
		};
	}
	const text = [subject, '', ...words.lines.map((line) => `- ${line}`)].join('\n');
	const commit = await commitOn(repository, to, () => commitFiles(folder, files, text));
	const { said = [], ...sent } = push
		? await send(folder, to.branch)
		: { said: [say('done.notPushed')] };
	return {
		changes: words,
		commit,
		branch: to.branch,
		...sent,
		said: [
			say('done.committed', { branch: to.branch }),
			...(to.isNew ? [say('done.newBranch', { branch: to.branch, from })] : []),
			...said,
			...words.notes,
		],
	};
}
