// Turns content files into data; they never become modules that run. The files are read at once:
// Astro's glob() loader waits for each of thousands in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/format-problems.ts';
import { heldInWords } from '../checks/held-in-words.ts';
import { isUnpublished } from '../views/snapshot.ts';
import { afterSaving } from './after-saving.ts';
import { ContentError } from './check-entries.ts';
import { contentFiles } from './content-files.ts';
import { setCurrentStory } from './current-story.ts';
import { type CachedEntry, cachedEntry, readEntryCache, writeEntryCache } from './entry-cache.ts';
import { examineEntries } from './examine-entries.ts';
import { readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';
import { withEnvironment } from './with-environment.ts';

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

type Entries = Map<string, CachedEntry>;

const cacheFileOf = ({ config }: LoaderContext): string =>
	fileURLToPath(new URL('content.json', config.cacheDir));

/** Reads one file, or takes `known` when it still holds what was read then. */
function readFile(
	{ generateDigest }: LoaderContext,
	folder: string,
	file: string,
	code: string,
	known: CachedEntry | undefined,
): CachedEntry {
	const { text, problems } = readText(join(folder, file));
	const digest = generateDigest(code + problems.map(({ what }) => what).join() + text);
	if (known?.digest === digest) return known;
	return cachedEntry(file, digest, readEntry(file, text, problems));
}

/** Reads the files that have changed since they were last read, and updates the entry cache. */
function readEntries(context: LoaderContext, folder: string, code: string): Entries {
	const cacheFile = cacheFileOf(context);
	const before = readEntryCache(cacheFile);
	const entries = new Map(
		contentFiles(folder).map((file): [string, CachedEntry] => [
			file,
			readFile(context, folder, file, code, before.get(file)),
		]),
	);
	const isChanged =
		entries.size !== before.size ||
		[...entries].some(([file, entry]) => before.get(file) !== entry);
	if (isChanged) writeEntryCache(cacheFile, entries);
	return entries;
}

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
		const now = there.has(file) ? readFile(context, folder, file, code, known) : undefined;
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
			const code = context.generateDigest(codeOf(context.config));
			if (context.watcher) {
				const read = readEntries(context, folder, code);
				store(context, 0);
				watch(context, folder, code, read);
				return;
			}
			// A build leaves the store alone: Astro would wait half a second before it writes it.
			const entries = readEntries(context, folder, code);
			const read = [...entries.values()].map((one) => one.read);
			const { story, problems, holds } = examineEntries(read, folder);
			if (!story) throw new ContentError(problems, folder);
			if (problems.length > 0) context.logger.warn(formatProblems(problems, folder));
			setCurrentStory(story);
			for (const line of heldInWords(holds)) context.logger.info(line);
			if (isUnpublished(story))
				context.logger.info(
					`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run ${withEnvironment('npm run publish-addresses')}`,
				);
		},
	};
}
