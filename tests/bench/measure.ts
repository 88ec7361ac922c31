// Measures one build: what it costs the machine and what it writes.
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Cost {
	/** User and system time in seconds, of the process and of every Node process it starts. */
	cpu: number;
	/** Elapsed time in seconds. */
	wall: number;
	/** The largest resident set of any of the processes, in MB. */
	memory: number;
}

export interface Written {
	pages: number;
	files: number;
	/** Size of all files, in MB. */
	megabytes: number;
	/** Size of the HTML files, in MB. */
	html: number;
}

const MB = 1e6;

/**
 * Makes Linux drop its cache of file names; returns whether it could, which takes root. After hours
 * of builds the cache holds millions of names in a hash table that is much smaller, and a build
 * that writes many files would pay for the long chains of that table.
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

/**
 * Runs Node with the arguments `command` in the folder `cwd`. Throws with its output when it fails.
 */
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

/** Counts the files in the folder of a built site. */
export function written(folder: string): Written {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => ({ name: one.name, size: statSync(join(one.parentPath, one.name)).size }));
	const html = files.filter(({ name }) => name.endsWith('.html'));
	const sum = (list: typeof files) => list.reduce((total, { size }) => total + size, 0) / MB;
	return { pages: html.length, files: files.length, megabytes: sum(files), html: sum(html) };
}
