import { spawnSync } from 'node:child_process';

/** What a command of the desk answered. */
export interface Answer {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a command of the desk, or of `src/load/`, as npm does, for the story in a folder. */
export function runCommand(
	command: string,
	args: string[],
	{ content, snapshots, cwd }: { content: string; snapshots: string; cwd?: string },
): Answer {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`${process.cwd()}/src/${command}`, ...args],
		{
			encoding: 'utf8',
			cwd: cwd ?? process.cwd(),
			env: { ...process.env, CONTENT_DIR: content, SNAPSHOTS: snapshots },
		},
	);
	return { status, stdout, stderr };
}
