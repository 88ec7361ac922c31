import { isAbsolute, join, relative } from 'node:path';
import type { BuildSettings } from '../build-settings.ts';

/**
 * Where the bundle of a story and address is kept: with the other caches, or in `.astro/` when these
 * are outside the generator’s folder, because a bundle imports the generator’s packages by name.
 */
export function bundleFolder({ root, cacheDir }: Pick<BuildSettings, 'root' | 'cacheDir'>): string {
	const path = relative(root, cacheDir);
	const isInside = !path.startsWith('..') && !isAbsolute(path);
	if (isInside) return join(cacheDir, 'bundle');
	return join(root, '.astro', `bundle${cacheDir.replace(/[^A-Za-z0-9]+/g, '-')}`);
}
