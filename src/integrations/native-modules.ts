// Keeps the folders without markup out of Vite's bundle. Node loads their files faster than Vite
// bundles them, and pages share the instances of these modules in which the story was loaded and
// checked. In these modules Vite's `import.meta.env` is undefined.
import { pathToFileURL } from 'node:url';

const NATIVE_FOLDERS = [
	'schema',
	'words',
	'story',
	'markdown',
	'checks',
	'views',
	'formats',
	'pictures',
	'load',
].map((folder) => new URL(`../${folder}/`, import.meta.url).href);

/** A Vite plugin. The development server does without it. */
export const nativeModules = {
	name: 'native-modules',
	enforce: 'pre' as const,
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
	resolveId: {
		filter: { id: /^\.\.?\/.*\.[jt]s$/ },
		handler(id: string, importer = '') {
			const { href } = new URL(id, pathToFileURL(importer.split('?')[0] ?? ''));
			const isNative = NATIVE_FOLDERS.some((folder) => href.startsWith(folder));
			return isNative ? { id: href, external: true as const } : undefined;
		},
	},
};
