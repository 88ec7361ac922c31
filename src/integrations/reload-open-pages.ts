import type { AstroIntegration } from 'astro';

/** What the content loader says on Vite’s watcher once it has read what was saved. */
const STORY_READ = 'story-read';

/**
 * Makes the pages that are open while somebody writes load again as soon as a change was read.
 * Astro does so too, when it has written its content store, half a second later.
 */
export const reloadOpenPages = (): AstroIntegration => ({
	name: 'reload-open-pages',
	hooks: {
		'astro:server:setup': ({ server }) => {
			server.watcher.on(STORY_READ as 'all', () => {
				server.environments.client?.hot.send({ type: 'full-reload', path: '*' });
			});
		},
	},
});
