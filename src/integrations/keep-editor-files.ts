import type { AstroIntegration } from 'astro';

/** What the content loader says on Vite’s watcher once it has read what was saved. */
const STORY_READ = 'story-read';
/** People save several files at once; an id may be used a moment later. */
const WAIT_MS = 300;

/**
 * Keeps what an editor reads about the entries up to date while the development server runs, in
 * `.astro/` of the folder `root`. A build does nothing of it.
 */
export function keepEditorFiles(root: string, folder: string): AstroIntegration {
	return {
		name: 'keep-editor-files',
		hooks: {
			'astro:server:setup': async ({ server, logger }) => {
				// Only here, so that a build does not load them.
				const { EntryNames } = await import('../load/entry-names.ts');
				const { writeEditorFiles } = await import('./write-editor-files.ts');
				const names = new EntryNames(folder);
				const write = () => {
					try {
						writeEditorFiles(root, folder, names.read());
					} catch (error) {
						logger.warn(`what editors read about the entries was not written: ${error}`);
					}
				};
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.on(STORY_READ as 'all', () => {
					clearTimeout(waiting);
					waiting = setTimeout(write, WAIT_MS);
				});
				write();
			},
		},
	};
}
