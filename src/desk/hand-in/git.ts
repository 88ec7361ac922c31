import { execFile } from 'node:child_process';
import { refused } from '../refused.ts';

export interface GitAnswer {
	status: number;
	stdout: string;
	stderr: string;
}

/** A push over a slow line, or the checks of a repository, may take long; a hidden question never ends. */
const MOST_MS = 180_000;
/** The text of a content file has limits; a list of files may be long. */
const MOST_BYTES = 50_000_000;

/**
 * Runs the machine’s git in a folder, without a shell, and gives its answer whatever its status. What
 * git says is in English, and it never asks. Throws DeskError when there is no git, or when it takes
 * too long.
 */
export function git(
	folder: string,
	args: string[],
	input = '',
	encoding: BufferEncoding = 'utf8',
): Promise<GitAnswer> {
	const env = {
		...process.env,
		GIT_OPTIONAL_LOCKS: '0',
		GIT_TERMINAL_PROMPT: '0',
		LC_ALL: 'C',
	};
	const options = { cwd: folder, env, encoding, timeout: MOST_MS, maxBuffer: MOST_BYTES };
	return new Promise((resolve, reject) => {
		const child = execFile('git', args, options, (error, stdout, stderr) => {
			if (error?.code === 'ENOENT') reject(refused('git.noGit'));
			else if (error?.killed)
				reject(refused('git.tookTooLong', { command: args[0] ?? '', seconds: MOST_MS / 1_000 }));
			else if (error && typeof error.code !== 'number') reject(error);
			else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
		});
		// A git that ends without reading closes its input.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}
