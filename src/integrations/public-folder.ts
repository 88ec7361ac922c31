import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GENERATOR } from '../load/generator-folder.ts';

/** The folder of files that a site holds as they are: the newsroom’s `public/`, else the generator’s. */
export function publicFolder(): string {
	const own = resolve('public');
	return existsSync(own) ? own : join(GENERATOR, 'public');
}
