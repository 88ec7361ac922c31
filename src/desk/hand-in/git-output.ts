import { DeskError } from '../desk-error.ts';
import { HAND_IN } from '../words/hand-in-words.ts';
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
	const { what, fix } = /\.lock': File exists/.test(answer.stderr)
		? HAND_IN.problems.locked
		: HAND_IN.problems.failed(args[0] ?? '', said);
	throw new DeskError(what, fix);
}
