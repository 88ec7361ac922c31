import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface LockHolder {
	pid: number;
	/** See `beginOfProcess`: a number of a process is used again when it has ended. */
	began: string;
	host: string;
	since: string;
}

/** How long a lock of another machine is believed, whose processes cannot be seen. */
const HOUR = 3_600_000;

/**
 * When a process began, in ticks since the machine was started. Empty when there is no such process,
 * or a system other than Linux.
 */
export function beginOfProcess(pid: number): string {
	try {
		// The second of the fields is the name of the program in brackets, which may hold spaces.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		return fields[19] ?? '';
	} catch {
		return '';
	}
}

/** Whether the process that took a lock is still at work, as far as this machine can tell. */
export function isRunning({ pid, began, host, since }: LockHolder): boolean {
	if (host !== hostname()) return Date.now() - Date.parse(since) < HOUR;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: it runs, and belongs to somebody else.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return beginOfProcess(pid) === began;
}
