// Starts `npm run desk` for a story of its own.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How long the development server may take, in milliseconds; machines that test are busy. */
const START = 60_000;

export interface RunningDesk {
	/** The address with the key of this start. */
	address: string;
	folder: string;
	snapshots: string;
	/** The environment in which commands work on the same story. */
	env: NodeJS.ProcessEnv;
	stop: () => void;
}

/**
 * Starts the desk over copies of a story and of its texts; without them, over empty folders. `today`:
 * the day on which somebody works at it.
 */
export async function startDesk(
	story?: string,
	texts?: string,
	today?: string,
): Promise<RunningDesk> {
	const root = mkdtempSync(join(tmpdir(), 'desk-browser-'));
	// Inside the project, as usual, where Vite would serve them.
	mkdirSync('tests/.out', { recursive: true });
	const snapshots = mkdtempSync(resolve('tests/.out/desk-texts-'));
	const folder = join(root, 'story');
	for (const [from, to] of [
		[story, folder],
		[texts, snapshots],
	] as const) {
		mkdirSync(to, { recursive: true });
		if (from) cpSync(from, to, { recursive: true });
	}
	const env = {
		...process.env,
		CONTENT_DIR: folder,
		SNAPSHOTS: snapshots,
		OUT_DIR: join(root, 'dist'),
		CACHE_DIR: join(root, 'cache'),
		...(today ? { BUILD_DATE: today } : {}),
	};
	const port = String(20_000 + Math.floor(Math.random() * 20_000));
	const server = spawn(
		process.execPath,
		['--env-file=.astro.env', 'src/desk/desk-command.ts', '--port', port],
		{ env, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const stop = () => {
		server.kill();
		for (const one of [root, snapshots])
			rmSync(one, { recursive: true, force: true, maxRetries: 5 });
	};
	let printed = '';
	const address = await new Promise<string>((done, fail) => {
		const timer = setTimeout(() => fail(new Error(`The desk did not start.\n${printed}`)), START);
		for (const stream of [server.stdout, server.stderr])
			stream.on('data', (data) => {
				printed += data;
				const found = /http:\S+token=\S+/.exec(printed)?.[0];
				if (!found) return;
				clearTimeout(timer);
				done(found);
			});
		server.on('exit', () => fail(new Error(`The desk ended.\n${printed}`)));
	}).catch((error) => {
		stop();
		throw error;
	});
	return { address, folder, snapshots, env, stop };
}
