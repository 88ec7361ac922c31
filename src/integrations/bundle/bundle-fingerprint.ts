import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../load/files-in.ts';

/**
 * A digest of what a bundle and its assets are made from. `code`: the build fingerprint; `root`: the
 * folder of the generator, which the bundle names; `assets`: the public folder.
 */
export function bundleFingerprint(code: string, root: string, assets: string): string {
	const hashes = filesIn(assets).map((file) => [
		file,
		hash('sha256', readFileSync(join(assets, file))),
	]);
	return hash('sha256', JSON.stringify([code, root, hashes]), 'base64url');
}
