import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Programs that stand for others in shell steps: each writes how it was called into a log, then runs
 * a script of its own. Returns the PATH with them at its front, and what was called so far.
 */
export function fakePrograms(folder: string, scripts: Record<string, string>) {
	const bin = join(folder, 'bin');
	const log = join(folder, 'called');
	mkdirSync(bin, { recursive: true });
	writeFileSync(log, '');
	for (const [name, script] of Object.entries(scripts)) {
		writeFileSync(
			join(bin, name),
			`#!/usr/bin/env bash\necho "${name} $*" >> ${JSON.stringify(log)}\n${script}\n`,
		);
		chmodSync(join(bin, name), 0o755);
	}
	return {
		path: `${bin}${delimiter}${process.env.PATH}`,
		called: () => readFileSync(log, 'utf8').trim().split('\n'),
	};
}
