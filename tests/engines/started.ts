import { type ChildProcess, spawn } from 'node:child_process';

/** Machines that test are busy. */
const START_MS = 60_000;

/**
 * Starts a program and waits until it prints what a pattern finds; gives the first group of it, or all.
 * `missing`: what to do when the machine has no such program.
 */
export async function started(
	program: string,
	args: string[],
	env: NodeJS.ProcessEnv,
	pattern: RegExp,
	missing: string,
): Promise<{ child: ChildProcess; found: string }> {
	const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
	let printed = '';
	const found = await new Promise<string>((done, fail) => {
		const timer = setTimeout(
			() => fail(new Error(`${program} did not start.\n${printed}`)),
			START_MS,
		);
		for (const stream of [child.stdout, child.stderr, child.stdio[3]])
			stream?.on('data', (data) => {
				printed += data;
				const match = pattern.exec(printed);
				if (!match) return;
				clearTimeout(timer);
				done(match[1] ?? match[0]);
			});
		child.once('error', () => fail(new Error(missing)));
		child.once('exit', () => fail(new Error(`${program} ended.\n${printed}`)));
	}).catch((error) => {
		child.kill();
		throw error;
	});
	return { child, found };
}
