import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { say } from '../words/say.ts';
import { type Generator, newsroomFiles } from './newsroom-files.ts';

/**
 * Writes what a folder needs besides its story, and tells of it. A folder with a package.json is
 * somebody’s already and stays as it is; so does every file that is there.
 */
export function beginNewsroom(
	folder: string,
	generator: Generator,
	tell: (line: string) => void,
): void {
	if (existsSync(join(folder, 'package.json'))) return;
	for (const [name, text] of Object.entries(newsroomFiles(basename(folder), generator))) {
		const file = join(folder, name);
		if (existsSync(file)) continue;
		writeFileSync(file, text);
		tell(say('command.written', { file: name }));
	}
	tell(say('newsroom.next'));
}
