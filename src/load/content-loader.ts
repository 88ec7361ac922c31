// Content files are turned into data here and never become modules that run. Files are read at once and not by Astro's glob(), whose waiting for each of thousands took longer than reading them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isUnpublished } from '../views/snapshot.ts';
import { checkEntries } from './check-entries.ts';
import { contentFiles } from './content-files.ts';
import { setCurrentStory } from './current-story.ts';
import { type CachedEntry, cachedEntry, readEntryCache, writeEntryCache } from './entry-cache.ts';
import { readEntry } from './read-entry.ts';

/** The code that turns a file into an entry, and which libraries it uses: when they change, what was remembered of a file is worth nothing. */
function codeOf({ root, srcDir: src }: { root: URL; srcDir: URL }): string {
	const lock = new URL('package-lock.json', root);
	const libraries = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
	return (
		libraries +
		['schema', 'markdown', 'load']
			.flatMap((room) => {
				const folder = fileURLToPath(new URL(`${room}/`, src));
				return readdirSync(folder)
					.sort()
					.map((file) => readFileSync(join(folder, file), 'utf8'));
			})
			.join('')
	);
}

/** The one entry of the store: where the whole story is. */
const ID = 'story';

/** Reads what has changed since it was last read, and keeps all. */
function readInto(
	{ store, generateDigest, config }: LoaderContext,
	folder: string,
	code: string,
): Map<string, CachedEntry> {
	const cacheFile = fileURLToPath(new URL('content.json', config.cacheDir));
	const before = readEntryCache(cacheFile);
	const now = new Map(
		(existsSync(folder) ? contentFiles(folder) : []).map((file): [string, CachedEntry] => {
			const contents = readFileSync(join(folder, file), 'utf8');
			const digest = generateDigest(code + contents);
			const known = before.get(file);
			return [
				file,
				known?.digest === digest ? known : cachedEntry(file, digest, readEntry(file, contents)),
			];
		}),
	);
	const digest = generateDigest([...now].map(([file, one]) => `${file} ${one.digest}`).join('\n'));
	// What another version of this code kept there.
	for (const id of store.keys()) if (id !== ID) store.delete(id);
	if (now.size !== before.size || [...now].some(([file, one]) => before.get(file) !== one))
		writeEntryCache(cacheFile, now);
	const stored = store.get(ID);
	if (stored?.digest !== digest || stored.data.file !== cacheFile)
		store.set({ id: ID, data: { file: cacheFile }, digest });
	return now;
}

/** Loads every entry of a content folder, checks the story as a whole, and throws with all problems at once. What was read of unchanged files is kept. */
export function contentLoader(folder: string): Loader {
	return {
		name: 'record',
		async load(context: LoaderContext) {
			const code = context.generateDigest(codeOf(context.config));
			const read = readInto(context, folder, code);
			if (context.watcher) {
				// While somebody is writing, a page says what is wrong; a build stops here, before anything is rendered.
				context.watcher.add(resolve(folder));
				for (const event of ['add', 'change', 'unlink'] as const)
					context.watcher.on(event, (file) => {
						if (file.endsWith('.mdx') && resolve(file).startsWith(resolve(folder) + sep))
							readInto(context, folder, code);
					});
				return;
			}
			const story = checkEntries(
				[...read.values()].map((one) => one.read),
				folder,
			);
			setCurrentStory(story);
			if (isUnpublished(story))
				context.logger.info(
					`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run npm run publish-addresses`,
				);
		},
	};
}
