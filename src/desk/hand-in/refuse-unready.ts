import { DeskError } from '../desk-error.ts';
import { HAND_IN } from '../words/hand-in-words.ts';
import { git } from './git.ts';
import type { ReadChanges } from './read-changes.ts';

const { problems } = HAND_IN;

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
	const refuse = ({ what, fix }: { what: string; fix: string }) => {
		throw new DeskError(what, fix);
	};
	if (conflicts.length > 0) refuse(problems.conflict(conflicts));
	if (repository.underWay) refuse(problems.underWay(repository.underWay));
	if (!repository.branch) refuse(problems.noBranch);
	const missing: string[] = [];
	for (const [name, variable] of Object.entries(NAMED_BY)) {
		const { stdout } = await git(repository.folder, ['config', '--get', name]);
		if (stdout.trim() === '' && !process.env[variable]) missing.push(name);
	}
	if (missing.length > 0) refuse(problems.noName(missing));
}
