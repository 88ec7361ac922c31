import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the style sheets that Astro wrote out of the site, in which every page carries its own CSS.
 * Returns their texts by the address in links to them. `folder`: where the site is built; `base`:
 * the path it will live under, with slashes at both ends; `assets`: Astro's folder for assets.
 */
export function takeStyleSheets(
	folder: string,
	{ base, assets }: { base: string; assets: string },
): Map<string, string> {
	const where = join(folder, assets);
	const names = existsSync(where) ? readdirSync(where).filter((name) => name.endsWith('.css')) : [];
	return new Map(
		names.sort().map((name) => {
			const css = readFileSync(join(where, name), 'utf8');
			unlinkSync(join(where, name));
			return [`${base}${assets}/${name}`, css];
		}),
	);
}
