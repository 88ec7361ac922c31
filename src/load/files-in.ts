import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files of a folder at any depth, as paths inside it with forward slashes, sorted. Empty when
 * there is no such folder.
 */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	const prefix = join(folder, '/').length;
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name).slice(prefix).replaceAll('\\', '/'))
		.sort();
}
