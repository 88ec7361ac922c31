// Lets the calls that change files go wrong, to see what is left behind.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CALLS = [
	'chmodSync',
	'copyFileSync',
	'linkSync',
	'mkdirSync',
	'openSync',
	'renameSync',
	'rmSync',
	'symlinkSync',
	'unlinkSync',
	'utimesSync',
	'writeFileSync',
] as const;
type Call = (typeof CALLS)[number];
/** Calls that a full disk allows. */
const FREEING = ['renameSync', 'rmSync', 'unlinkSync'];

export interface Failure {
	/** Which calls count: those of these names, with a path that matches. */
	calls?: readonly Call[];
	of: RegExp;
	/** How many of them still succeed. */
	after: number;
	/**
	 * `SIGKILL`: the process dies, as at a power cut. Otherwise the code of an error: of this call
	 * alone, or with ENOSPC of all that follow and need room.
	 */
	how: string;
	/** With an error: all later ones fail too. */
	stays?: true;
}

type Usual = (...args: unknown[]) => unknown;

/** A folder of which half the files are deleted is what a process leaves that dies while it deletes. */
function deleteHalf(folder: string, rm: Usual): void {
	if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	for (const [i, name] of fs.readdirSync(folder).entries())
		if (i % 2 === 0) rm(`${folder}/${name}`, { recursive: true });
}

/** Returns a function that ends it and says how many calls there were. */
export function failingCalls({ calls = CALLS, of, after, how, stays }: Failure): () => number {
	const usual = new Map(CALLS.map((name) => [name, fs[name] as Usual]));
	let count = 0;
	for (const [name, call] of usual) {
		const failing: Usual = (...args) => {
			const isCounted =
				calls.includes(name) &&
				args.slice(0, 2).some((one) => typeof one === 'string' && of.test(one));
			if (!isCounted) return call(...args);
			count += 1;
			const isLater = count > after + 1 && (stays || (how === 'ENOSPC' && !FREEING.includes(name)));
			if (count !== after + 1 && !isLater) return call(...args);
			if (how === 'SIGKILL') {
				if (name === 'rmSync') deleteHalf(String(args[0]), call);
				process.kill(process.pid, 'SIGKILL');
			}
			throw Object.assign(new Error(`${how}: made by a test, ${name} '${args[0]}'`), { code: how });
		};
		Object.assign(fs, { [name]: failing });
	}
	syncBuiltinESMExports();
	return () => {
		Object.assign(fs, Object.fromEntries(usual));
		syncBuiltinESMExports();
		return count;
	};
}
