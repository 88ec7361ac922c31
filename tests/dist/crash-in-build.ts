// Read into a build before everything else (`node --import`): the build is killed, as by a power cut, when it has written or moved so many files of the site.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** `CRASH_IN`: `writeFileSync` for a crash while the site is made, `renameSync` for one while it is published; `CRASH_AFTER`: how often it is still done. */
const call = process.env.CRASH_IN as 'writeFileSync' | 'renameSync' | undefined;
let left = Number(process.env.CRASH_AFTER);

/** The folder a build makes its site in, or the one it puts the last site in. */
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
