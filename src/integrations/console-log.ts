import buildLog from './build-log.mjs';
import type { Log } from './log.ts';

/** Says what a build without Astro says, in the form of Astro’s log. */
export function consoleLog(label: string): Log {
	const { write } = buildLog({ level: 'info' });
	const say = (level: 'info' | 'warn' | 'error') => (message: string) =>
		write({ label, level, message, newLine: true });
	return { info: say('info'), warn: say('warn'), error: say('error'), fork: consoleLog };
}
