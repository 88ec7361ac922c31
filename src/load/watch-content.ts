// What the development server does when somebody saves.
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/format-problems.ts';
import { afterSaving } from './after-saving.ts';
import { isError } from './is-error.ts';
import { cacheFileOf, readEntries, readSaved } from './read-entries.ts';
import { ShownCache } from './shown-cache.ts';
import { setWriting, type Writing } from './writing.ts';

/** Of a content folder: entries, images, what commands write, the face of the newsroom, and what looks like an entry and is none. */
const READ = /\.(mdx?|markdown|txt|json|jpe?g|png|webp|avif|svg|woff2)$/i;

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

/** Makes a function that lists in the terminal what is wrong with what was saved, when that is news. */
function problemTeller({ logger }: LoaderContext, folder: string): (state: Writing) => void {
	let told = '';
	return ({ problems }) => {
		const errors = problems.filter(isError);
		const list = errors.length > 0 ? formatProblems(errors, folder, { isBuild: false }) : '';
		if (list !== told) logger[list ? 'error' : 'info'](list || 'no problems in the content');
		told = list;
	};
}

/**
 * Reads the content folder, and again what is saved while the development server runs, and what
 * commands write beside it. Says so on the watcher, as `story-read`, to those who tell the browser.
 */
export function watchContent(context: LoaderContext, folder: string, code: string): void {
	const root = resolve(folder);
	let entries = readEntries(context, folder, code);
	let revision = 0;
	const tell = problemTeller(context, folder);
	const cache = new ShownCache(fileURLToPath(new URL('shown.json', context.config.cacheDir)), code);
	const take = () =>
		tell(
			setWriting(
				[...entries.values()].map((one) => one.read),
				folder,
				cache,
			),
		);
	take();
	store(context, revision);
	const changed = afterSaving((paths, isLast) => {
		const files = [...paths].map((path) => relative(root, path).replaceAll(sep, '/'));
		const saved = files.filter((file) => file.endsWith('.mdx'));
		const before = entries;
		entries = readSaved(context, folder, code, entries, saved, isLast);
		const byCommand = isLast && saved.length < files.length;
		if (entries === before && !byCommand) return;
		take();
		revision += 1;
		store(context, revision);
		context.watcher?.emit('story-read');
	});
	context.watcher?.add(root);
	for (const event of ['add', 'change', 'unlink'] as const)
		context.watcher?.on(event, (file) => {
			const path = resolve(file);
			if (READ.test(path) && path.startsWith(root + sep)) changed(path);
		});
}
