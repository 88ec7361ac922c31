// What every page of the site rests on beside the story: the code, the libraries, the settings. When any of it changes, all is made anew; that costs a whole build, and no page can be forgotten.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroConfig } from 'astro';

const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Settings that change what pages say. */
const SETTINGS = ['OG_PICTURES', 'EMBED_HEIGHTS'];

/** A digest. `root`: the project’s folder. */
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
	for (const file of [
		...FILES.map((name) => join(root, name)).filter((path) => existsSync(path)),
		...code,
	])
		hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
	return hash
		.update(
			JSON.stringify([
				site,
				base,
				vite.define,
				process.version,
				...SETTINGS.map((name) => process.env[name]),
			]),
		)
		.digest('base64url');
}
