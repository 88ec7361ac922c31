// One process from start to end: what it costs the machine, and what it leaves behind.
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Cost {
	/** Seconds of all processors, of the program and of every Node process it starts. */
	cpu: number;
	/** Seconds on the clock. */
	wall: number;
	/** The most memory one of the processes held, in MB. */
	memory: number;
}

export interface Written {
	pages: number;
	files: number;
	/** MB of all files. */
	megabytes: number;
	/** MB of HTML. */
	html: number;
}

const MB = 1e6;

/**
 * Lets Linux forget the names of files it has seen; says whether it could (it takes root). On a machine that has built for hours they are millions, and a small virtual machine has 131,072 places for them:
 * every new file is then looked for among twenty names (measured: 2.5 s of system time for our 41,000 files, and 1.5 s without them).
 */
export function forgetNames(): boolean {
	try {
		spawnSync('sync');
		writeFileSync('/proc/sys/vm/drop_caches', '2');
		return true;
	} catch {
		return false;
	}
}

/** Runs Node on a command in a folder. Throws with what it printed when it fails. */
export async function measure(
	command: string[],
	cwd: string,
	env: Record<string, string> = {},
): Promise<Cost> {
	const usage = join(tmpdir(), `otr-usage-${process.pid}`);
	rmSync(usage, { force: true });
	const hook = new URL('usage-hook.mjs', import.meta.url).href;
	const start = performance.now();
	await promisify(execFile)(process.execPath, command, {
		cwd,
		maxBuffer: 1e9,
		env: {
			...process.env,
			...env,
			NODE_OPTIONS: `--import=${hook}`,
			BENCH_USAGE: usage,
			ASTRO_TELEMETRY_DISABLED: '1',
			CI: 'true',
		},
	}).catch((error: { message: string; stdout: string }) => {
		throw new Error(`${error.message}\n${error.stdout.slice(-4000)}`);
	});
	const wall = (performance.now() - start) / 1000;
	const each = readFileSync(usage, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { cpu: number; memory: number });
	rmSync(usage, { force: true });
	return {
		cpu: each.reduce((sum, one) => sum + one.cpu, 0) / 1e6,
		wall,
		memory: Math.max(...each.map((one) => one.memory)) / 1000,
	};
}

/** What stands in a folder after a build. */
export function written(folder: string): Written {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => ({ name: one.name, size: statSync(join(one.parentPath, one.name)).size }));
	const html = files.filter(({ name }) => name.endsWith('.html'));
	const sum = (list: typeof files) => list.reduce((total, { size }) => total + size, 0) / MB;
	return { pages: html.length, files: files.length, megabytes: sum(files), html: sum(html) };
}
