import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../load/files-in.ts';

/**
 * A digest of what a bundle and its assets are made from. `code`: the build fingerprint; `root`: the
 * folder of the project, which the bundle names.
 */
export function bundleFingerprint(code: string, root: string): string {
	const assets = join(root, 'public');
	const files = existsSync(assets) ? filesIn(assets) : [];
	const hashes = files.map((file) => [file, hash('sha256', readFileSync(join(assets, file)))]);
	return hash('sha256', JSON.stringify([code, root, hashes]), 'base64url');
}
