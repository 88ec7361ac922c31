// What every page depends on besides the story: the code, the libraries and the settings. When any
// of it changes, the next build reuses nothing, so no page can be stale.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { AstroConfig } from 'astro';
import { lockFiles } from '../../load/lock-files.ts';

const FILES = ['astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Environment variables that change what pages show. */
const SETTINGS = ['OG_PICTURES', 'EMBED_HEIGHTS'];

/** A digest of the code, the libraries and the settings. `root`: the folder of the
 * generator. */
export function buildFingerprint(
	root: string,
	{ site, base, vite }: Pick<AstroConfig, 'site' | 'base' | 'vite'>,
): string {
	const hash = createHash('sha256');
	const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		// Guides beside the code change no page.
		.filter((one) => one.isFile() && !one.name.endsWith('.md'))
		.map((one) => join(one.parentPath, one.name))
		.sort();
	const files = FILES.map((name) => join(root, name)).filter((path) => existsSync(path));
	// A lock file lies in the newsroom’s folder, wherever that is.
	for (const file of [...files, ...code, ...lockFiles()])
		hash
			.update(file.startsWith(root) ? relative(root, file) : basename(file))
			.update('\0')
			.update(readFileSync(file))
			.update('\0');
	const settings = SETTINGS.map((name) => process.env[name]);
	return hash
		.update(JSON.stringify([site, base, vite.define, process.version, ...settings]))
		.digest('base64url');
}
