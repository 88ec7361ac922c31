import { join, resolve } from 'node:path';
import { GENERATOR, IS_PACKAGE } from '../load/generator-folder.ts';

/**
 * The folders of Vite’s development server, which it would take to be those of Astro’s root. Of a
 * package that is a folder inside `node_modules/`: fonts lie beside it, the story elsewhere.
 */
export const viteFolders = () =>
	IS_PACKAGE
		? {
				cacheDir: resolve('node_modules/.vite'),
				server: { fs: { allow: [process.cwd(), join(GENERATOR, '../..')] } },
			}
		: {};
