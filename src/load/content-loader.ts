// Turns content files into data; they never become modules that run. The files are read at once:
// Astro's glob() loader waits for each of thousands in turn.
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterSaving } from './after-saving.ts';
import { codeDigest } from './code-digest.ts';
import { contentFiles } from './content-files.ts';
import { type CachedEntry, entryCacheFile, writeEntryCache } from './entry-cache.ts';
import { loadStory } from './load-story.ts';
import { readCachedFile } from './read-cached-file.ts';
import { readEntries } from './read-entries.ts';

type Entries = Map<string, CachedEntry>;

const cacheFileOf = ({ config }: LoaderContext): string =>
	entryCacheFile(fileURLToPath(config.cacheDir));

const isBroken = (entry: CachedEntry | undefined): boolean =>
	entry === undefined || entry.read.problems.length > 0;

/**
 * The entries after some files were saved; the same map when nothing has changed. Until the last
 * look, a file that was sound and seems empty, broken or gone is taken to be half saved.
 */
function readSaved(
	context: LoaderContext,
	folder: string,
	code: string,
	before: Entries,
	saved: string[],
	isLast: boolean,
): Entries {
	const there = new Set(contentFiles(folder));
	const entries = new Map(before);
	let isChanged = false;
	for (const file of saved) {
		const known = before.get(file);
		const now = there.has(file) ? readCachedFile(folder, file, code, known) : undefined;
		if (now === known || (!isLast && isBroken(now) && !isBroken(known))) continue;
		if (now) entries.set(file, now);
		else entries.delete(file);
		isChanged = true;
	}
	if (!isChanged) return before;
	const sorted = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
	writeEntryCache(cacheFileOf(context), sorted);
	return sorted;
}

/**
 * Tells Astro’s content store where the entry cache is. Every `revision` is news to Astro, which
 * makes open pages load again; one that shows an error does so even after a change was undone.
 */
function store(context: LoaderContext, revision: number): void {
	const file = cacheFileOf(context);
	const digest = context.generateDigest(`${Date.now()} ${revision}`);
	context.store.clear();
	context.store.set({ id: 'story', data: { file }, digest });
}

/**
 * Reads what is saved while the development server runs, and what commands write beside it. Says so
 * on the watcher, as `story-read`, to those who tell the browser.
 */
function watch(context: LoaderContext, folder: string, code: string, read: Entries): void {
	const root = resolve(folder);
	let entries = read;
	let revision = 0;
	const changed = afterSaving((paths, isLast) => {
		const files = [...paths].map((path) => relative(root, path).replaceAll(sep, '/'));
		const saved = files.filter((file) => file.endsWith('.mdx'));
		const before = entries;
		entries = readSaved(context, folder, code, entries, saved, isLast);
		const byCommand = isLast && saved.length < files.length;
		if (entries === before && !byCommand) return;
		revision += 1;
		store(context, revision);
		context.watcher?.emit('story-read');
	});
	context.watcher?.add(root);
	for (const event of ['add', 'change', 'unlink'] as const)
		context.watcher?.on(event, (file) => {
			const path = resolve(file);
			if (/\.(mdx|json)$/.test(path) && path.startsWith(root + sep)) changed(path);
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
			const root = fileURLToPath(context.config.root);
			if (context.watcher) {
				const code = codeDigest(root);
				const read = readEntries(folder, cacheFileOf(context), code);
				store(context, 0);
				watch(context, folder, code, read);
				return;
			}
			// A build leaves the store alone: Astro would wait half a second before it writes it.
			const cacheDir = fileURLToPath(context.config.cacheDir);
			loadStory(folder, { root, cacheDir }, context.logger);
		},
	};
}
