import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the fonts that Astro wrote out of the site: it writes those of every script, and only those
 * that a page links are published. Returns their bytes by path. `folder`: where the site is built;
 * `assets`: Astro's folder for assets.
 */
export function takeFonts(folder: string, assets: string): Map<string, Uint8Array> {
	const where = join(folder, assets);
	const names = existsSync(where) ? readdirSync(where) : [];
	return new Map(
		names
			.filter((name) => name.endsWith('.woff2'))
			.sort()
			.map((name) => {
				const font = readFileSync(join(where, name));
				unlinkSync(join(where, name));
				return [`${assets}/${name}`, font];
			}),
	);
}
