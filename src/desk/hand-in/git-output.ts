import { refused } from '../refused.ts';
import { git } from './git.ts';
import { saidByGit } from './said-by-git.ts';

/** What a command of git prints. Throws DeskError, with what git says, when it fails. */
export async function gitOutput(
	folder: string,
	args: string[],
	input?: string,
	encoding?: BufferEncoding,
): Promise<string> {
	const answer = await git(folder, args, input, encoding);
	if (answer.status === 0) return answer.stdout;
	const said = saidByGit(answer);
	throw /\.lock': File exists/.test(answer.stderr)
		? refused('git.locked')
		: refused('git.failed', { command: args[0] ?? '', said });
}
