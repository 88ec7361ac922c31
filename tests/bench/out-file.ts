import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The file that a path on the command line names. The path is relative to the folder in which the
 * command was given, also when that is not the project's folder, in which npm runs scripts. Throws
 * when the file's folder does not exist, which is better noticed before the bench than after it.
 */
export function outFile(path: string): string {
	const file = resolve(process.env.INIT_CWD ?? '', path);
	if (!existsSync(dirname(file)))
		throw new Error(`--out ${path}: there is no folder ${dirname(file)} to write the results to.`);
	return file;
}
