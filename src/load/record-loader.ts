// Astro's own glob() finds, watches and remembers the files; each is turned into data here and never becomes a module that runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { isUnpublished } from '../views/snapshot.ts';
import { checkEntries } from './check-entries.ts';
import { readEntry } from './read-entry.ts';
import { forStore, fromStore } from './stored.ts';

/** The code that turns a file into an entry, and which libraries it uses: when they change, what was remembered of a file is worth nothing. */
function codeOf({ root, srcDir: src }: { root: URL; srcDir: URL }): string {
	const lock = new URL('package-lock.json', root);
	const libraries = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
	return libraries + ['schema', 'markdown', 'load'].flatMap((room) => {
		const folder = fileURLToPath(new URL(`${room}/`, src));
		return readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8'));
	}).join('');
}

type EntryTypes = Map<string, object>;

/** What glob() is told of an .mdx file: its text, whole. Reading it, with lines and all problems, is ours. */
const asText = { extensions: ['.mdx'], getEntryInfo: async ({ contents }: { contents: string }) => ({ data: {}, body: contents, slug: '', rawData: '' }) };

/**
 * Loads every entry of a content folder, checks the story as a whole, and throws with all problems at once.
 * An entry's data is what `readEntry` returns, as `stored.ts` keeps it; unchanged files are taken from Astro's content store.
 */
export function recordLoader(folder: string): Loader {
	const files = glob({ base: folder, pattern: '**/*.mdx', generateId: ({ entry }) => entry });
	return {
		name: 'record',
		async load(context: LoaderContext) {
			const { store } = context;
			// Astro passes the entry types to every loader and leaves them out of its types.
			const { entryTypes } = context as unknown as { entryTypes: EntryTypes };
			const code = context.generateDigest(codeOf(context.config));
			const reading = {
				...context,
				generateDigest: (contents: string) => context.generateDigest(code + contents),
				entryTypes: new Map([...entryTypes, ['.mdx', { ...entryTypes.get('.mdx'), ...asText }]]),
				store: {
					...store,
					get: (id: string) => store.get(id),
					keys: () => store.keys(),
					delete: (id: string) => store.delete(id),
					set: ({ id, body, filePath, digest }) => store.set({ id, data: forStore(readEntry(id, body ?? '')), filePath, digest }),
				} as LoaderContext['store'],
			} as LoaderContext;
			await files.load(reading);
			// While somebody is writing (dev), a page says what is wrong; a build stops here, before anything is rendered.
			if (context.watcher) return;
			const story = checkEntries(store.values().map(({ data }) => fromStore(data)), folder);
			if (isUnpublished(story)) context.logger.info(`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run npm run publish-addresses`);
		},
	};
}
