import { join, relative } from 'node:path';

/**
 * Where the bundle of a story and address is kept. It imports packages of the project by name, so it
 * is in the project, wherever the other caches are. `root`: the folder of the project.
 */
export function bundleFolder(root: string, cacheDir: string): string {
	const name = relative(root, cacheDir).replace(/[^A-Za-z0-9]+/g, '-');
	return join(root, '.astro', `bundle${name}`);
}
