import { stripVTControlCharacters } from 'node:util';
import type { GitAnswer } from './git.ts';

/** Longer answers are those of a check of the repository; the end says what is wrong. */
const MOST_LINES = 12;

/**
 * What git, a check of the repository or a server said, as the end of a clause: without its hints,
 * prefixes and colours.
 */
export function saidByGit({ stdout, stderr }: Pick<GitAnswer, 'stdout' | 'stderr'>): string {
	const lines = stripVTControlCharacters(stderr.trim() || stdout.trim())
		.split(/[\r\n]+/)
		.filter((line) => !/^(hint:|To |error: failed to push)/.test(line))
		.map((line) => line.replace(/^(fatal|error|remote):\s*/, '').trim())
		.filter(Boolean);
	return lines.slice(-MOST_LINES).join('\n').replace(/\.$/, '');
}
