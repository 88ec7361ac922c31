import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { git } from './git.ts';
import { gitOutput } from './git-output.ts';
import { saidByGit } from './said-by-git.ts';

/** The remote that takes the work; undefined when there is none. Throws when none can be chosen. */
async function remoteFor(folder: string, branch: string): Promise<string | undefined> {
	const remotes = (await gitOutput(folder, ['remote'])).split(/\r?\n/).filter(Boolean);
	for (const name of [
		`branch.${branch}.pushRemote`,
		'remote.pushDefault',
		`branch.${branch}.remote`,
	]) {
		const set = (await git(folder, ['config', '--get', name])).stdout.trim();
		if (remotes.includes(set)) return set;
	}
	if (remotes.includes('origin')) return 'origin';
	if (remotes.length > 1) throw refused('git.severalRemotes', { remotes: say.list(remotes) });
	return remotes[0];
}

/**
 * Sends a branch to the remote and gives the remote’s name, or undefined when there is none. Nothing
 * is forced: what the remote does not take is a DeskError.
 */
export async function pushBranch(folder: string, branch: string): Promise<string | undefined> {
	const remote = await remoteFor(folder, branch);
	if (remote === undefined) return undefined;
	const ref = `refs/heads/${branch}`;
	const answer = await git(folder, [
		'push',
		'--porcelain',
		'--set-upstream',
		'--',
		remote,
		`${ref}:${ref}`,
	]);
	if (answer.status === 0) return remote;
	const [, reason = ''] = /^!\t[^\t]*\t\[[^\]]*\]\s*(.*)$/m.exec(answer.stdout) ?? [];
	const told = reason.replace(/^\(|\)$/g, '');
	if (/^(fetch first|non-fast-forward|stale info)$/.test(told))
		throw refused('git.behind', { branch, remote });
	const said = saidByGit({ stdout: '', stderr: answer.stderr });
	if (told)
		throw refused('git.refused', {
			branch,
			remote,
			said: [told, said].filter(Boolean).join('\n'),
		});
	throw refused('git.notReached', { remote, said });
}
