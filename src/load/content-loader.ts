// Turns content files into data; they never become modules that run. The files are read at once:
// Astro's glob() loader waits for each of thousands in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/format-problems.ts';
import { isUnpublished } from '../views/snapshot.ts';
import { ContentError } from './check-entries.ts';
import { contentFiles } from './content-files.ts';
import { setCurrentStory } from './current-story.ts';
import { type CachedEntry, cachedEntry, readEntryCache, writeEntryCache } from './entry-cache.ts';
import { examineEntries } from './examine-entries.ts';
import { readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';

/** The code that turns a file into an entry, and the versions of its libraries. */
function codeOf({ root, srcDir }: { root: URL; srcDir: URL }): string {
	const lockFile = new URL('package-lock.json', root);
	const libraries = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
	const rooms = ['schema', 'markdown', 'load'].flatMap((room) => {
		const folder = fileURLToPath(new URL(`${room}/`, srcDir));
		return readdirSync(folder)
			.sort()
			.map((file) => readFileSync(join(folder, file), 'utf8'));
	});
	return libraries + rooms.join('');
}

/** Reads the files that have changed since they were last read, and updates the entry cache. */
function readEntries(
	{ generateDigest, config }: LoaderContext,
	folder: string,
	code: string,
): { cacheFile: string; entries: Map<string, CachedEntry> } {
	const cacheFile = fileURLToPath(new URL('content.json', config.cacheDir));
	const before = readEntryCache(cacheFile);
	const entries = new Map(
		contentFiles(folder).map((file): [string, CachedEntry] => {
			const { text, problems } = readText(join(folder, file));
			const digest = generateDigest(code + problems.map(({ what }) => what).join() + text);
			const known = before.get(file);
			if (known?.digest === digest) return [file, known];
			return [file, cachedEntry(file, digest, readEntry(file, text, problems))];
		}),
	);
	const isChanged =
		entries.size !== before.size ||
		[...entries].some(([file, entry]) => before.get(file) !== entry);
	if (isChanged) writeEntryCache(cacheFile, entries);
	return { cacheFile, entries };
}

/**
 * Puts one entry into Astro's content store: where the entry cache is. A new digest makes the
 * development server reload its pages.
 */
function store(
	context: LoaderContext,
	{ cacheFile, entries }: ReturnType<typeof readEntries>,
): void {
	const digests = [...entries].map(([file, { digest }]) => `${file} ${digest}`);
	const digest = context.generateDigest(digests.join('\n'));
	context.store.clear();
	context.store.set({ id: 'story', data: { file: cacheFile }, digest });
}

function watch(context: LoaderContext, folder: string, reload: () => void): void {
	const root = resolve(folder);
	context.watcher?.add(root);
	for (const event of ['add', 'change', 'unlink'] as const)
		context.watcher?.on(event, (file) => {
			if (file.endsWith('.mdx') && resolve(file).startsWith(root + sep)) reload();
		});
}

/**
 * Loads every entry of a content folder. In a build it also checks the story, throws with all
 * problems at once, and makes it the current story. The development server checks at each request,
 * so that a page can show what is wrong.
 */
export function contentLoader(folder: string): Loader {
	return {
		name: 'content',
		async load(context: LoaderContext) {
			const code = context.generateDigest(codeOf(context.config));
			if (context.watcher) {
				const reload = () => store(context, readEntries(context, folder, code));
				reload();
				watch(context, folder, reload);
				return;
			}
			// A build leaves the store alone: Astro would wait half a second before it writes it.
			const { entries } = readEntries(context, folder, code);
			const read = [...entries.values()].map((one) => one.read);
			const { story, problems } = examineEntries(read, folder);
			if (!story) throw new ContentError(problems, folder);
			if (problems.length > 0) context.logger.warn(formatProblems(problems, folder));
			setCurrentStory(story);
			if (isUnpublished(story))
				context.logger.info(
					`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run npm run publish-addresses`,
				);
		},
	};
}
