// What of a page is bundled for the build that renders it, and what is not.
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENTRY = fileURLToPath(new URL('prerender-entry.ts', import.meta.url));
/** Rooms without markup. The configuration and the loader have most of them loaded by then. */
const ROOMS = ['schema', 'story', 'markdown', 'checks', 'views', 'formats', 'pictures', 'load'].map(
	(room) => new URL(`../../${room}/`, import.meta.url).href,
);

/** For Vite. Our entry stands in the place of Astro's, which it imports; and the rooms without markup are left to Node: their two hundred files are not bundled first, and the pages get the very modules that loaded the story and that make the keys. There `import.meta.env`, which is Vite's, is undefined. */
export const prerenderPlugin = {
	name: 'prerender',
	enforce: 'pre' as const,
	apply: 'build' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
	resolveId: {
		filter: { id: /^astro\/entrypoints\/prerender$|^\.\.?\/.*\.ts$/ },
		handler(id: string, importer = '') {
			if (!id.startsWith('.')) return importer === ENTRY ? undefined : ENTRY;
			const { href } = new URL(id, pathToFileURL(importer.split('?')[0] ?? ''));
			return ROOMS.some((room) => href.startsWith(room))
				? { id: href, external: true as const }
				: undefined;
		},
	},
};
