import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of the code that turns a file into an entry, and of the versions of its libraries.
 * `root`: the folder of the project.
 */
export function codeDigest(root: string): string {
	const lockFile = join(root, 'package-lock.json');
	const libraries = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
	const rooms = ['schema', 'markdown', 'load'].flatMap((room) => {
		const folder = join(root, 'src', room);
		return readdirSync(folder)
			.sort()
			.map((file) => readFileSync(join(folder, file), 'utf8'));
	});
	return hash('sha256', libraries + rooms.join(''), 'base64url');
}
