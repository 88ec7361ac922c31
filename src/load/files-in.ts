import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder and its folders, as paths inside it with forward slashes, sorted. None when there is no such folder. */
export const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((one) => one.isFile())
				.map((one) =>
					join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
				)
				.sort()
		: [];
