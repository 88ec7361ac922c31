import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a server may take until it answers, in milliseconds. */
const START = 15_000;

/**
 * Starts a web server with a configuration, which may name a folder that the server can write to.
 * `command` gives the words that start it, from the path of the configuration file. Returns a function that ends it, once `url` answers. Throws when the
 * server ends or does not answer in time, with what it printed.
 */
export async function serveWith(
	config: (folder: string) => string,
	command: (file: string) => string[],
	url: string,
): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'server-'));
	const file = join(folder, 'config');
	writeFileSync(file, config(folder));
	const [program = '', ...words] = command(file);
	const server = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [server.stdout, server.stderr])
		stream.on('data', (data) => {
			printed += data;
		});
	const stop = () => {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', stop);
	const end = Date.now() + START;
	while (server.exitCode === null && Date.now() < end) {
		try {
			await fetch(url);
			return stop;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	stop();
	throw new Error(`${program} does not answer at ${url}.\n${printed}`);
}
