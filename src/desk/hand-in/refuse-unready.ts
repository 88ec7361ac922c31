import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { git } from './git.ts';
import type { ReadChanges } from './read-changes.ts';

/** What git takes a name from, for whoever sets no configuration. */
const NAMED_BY: Record<string, string> = {
	'user.name': 'GIT_AUTHOR_NAME',
	'user.email': 'GIT_AUTHOR_EMAIL',
};

/**
 * Throws DeskError when nothing can be committed now: something else was begun, two versions have
 * not been brought together, no branch is checked out, or git does not know who commits.
 */
export async function refuseUnready({ repository, conflicts }: ReadChanges): Promise<void> {
	if (conflicts.length > 0) throw refused('git.conflict', { files: say.list(conflicts) });
	if (repository.underWay) throw refused('git.underWay', { command: repository.underWay });
	if (!repository.branch) throw refused('git.noBranch');
	const missing: string[] = [];
	for (const [name, variable] of Object.entries(NAMED_BY)) {
		const { stdout } = await git(repository.folder, ['config', '--get', name]);
		if (stdout.trim() === '' && !process.env[variable]) missing.push(name);
	}
	if (missing.length === 0) return;
	const commands = missing.map((one) => `git config --global ${one} "…"`);
	throw refused('git.noName', {
		count: missing.length,
		names: say.list(missing, 'conjunction'),
		commands: say.list(commands, 'conjunction'),
	});
}
