// Loaded into a build with `node --import`. Kills the build, as a power cut would, once it has
// written or moved a number of files of the site.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `CRASH_IN` is `writeFileSync` for a crash while the site is made and `renameSync` for one while
 * it is published; `CRASH_AFTER` is the number of calls that still succeed.
 */
const call = process.env.CRASH_IN as 'writeFileSync' | 'renameSync' | undefined;
let left = Number(process.env.CRASH_AFTER);

/** Whether a path is in the folder a build writes to, or in the one it moves the last site to. */
const ofTheSite = (path: unknown) => /\.site-(next|last)/.test(String(path));

if (call) {
	const usual = fs[call] as (...args: unknown[]) => unknown;
	Object.assign(fs, {
		[call]: (...args: unknown[]) => {
			if (args.slice(0, 2).some((arg) => typeof arg === 'string' && ofTheSite(arg))) {
				if (left === 0) process.kill(process.pid, 'SIGKILL');
				left -= 1;
			}
			return usual(...args);
		},
	});
	syncBuiltinESMExports();
}
