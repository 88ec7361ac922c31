// Keeps the rooms without markup out of Vite's bundle: Node loads their two hundred files faster than
// Vite bundles them, and pages get the very modules that loaded and checked the story. In these
// modules `import.meta.env`, which is Vite's, is undefined.
import { pathToFileURL } from 'node:url';

const ROOMS = ['schema', 'story', 'markdown', 'checks', 'views', 'formats', 'pictures', 'load'].map(
	(room) => new URL(`../${room}/`, import.meta.url).href,
);

/** A Vite plugin for builds. */
export const nativeModules = {
	name: 'native-modules',
	enforce: 'pre' as const,
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
	resolveId: {
		filter: { id: /^\.\.?\/.*\.ts$/ },
		handler(id: string, importer = '') {
			const { href } = new URL(id, pathToFileURL(importer.split('?')[0] ?? ''));
			return ROOMS.some((room) => href.startsWith(room))
				? { id: href, external: true as const }
				: undefined;
		},
	},
};
