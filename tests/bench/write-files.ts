import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder of their own; what was in it is gone. */
export function writeFiles(folder: string, files: Map<string, string>): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
