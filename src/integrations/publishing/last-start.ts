import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/**
 * A text that differs after each start of the machine. What was written in the half minute before a
 * power cut may be lost after it.
 */
export function lastStart(): string {
	try {
		return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	} catch {
		// Systems other than Linux: the minute in which it was started.
		return String(Math.round((Date.now() - uptime() * 1000) / 60_000));
	}
}
