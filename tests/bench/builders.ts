// What is compared. Each builder sets up a story, builds it cold or warm, and edits it.
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { BENCH_MODULES } from './install.ts';
import { type Cost, measure, type Written, written } from './measure.ts';
import { peerPages } from './peer-pages.ts';
import { type Peer, peers } from './peers.ts';
import { writeFiles } from './write-files.ts';

export interface Builder {
	name: string;
	/** Writes the files of a story (path inside the content folder → text) in place of the last. */
	setUp(files: Map<string, string>): void;
	/** Removes everything an earlier build left behind, caches included. */
	clean(): void;
	build(): Promise<Cost>;
	written(): Written;
	/** Adds a sentence to an entry, named as `quotes/quote-1`. */
	edit(path: string): void;
}

const PROJECT = resolve(import.meta.dirname, '../..');
export const PROJECT_MODULES = join(PROJECT, 'node_modules');
const WORK = join(PROJECT, 'tests/.out/bench');
const BIN = join(WORK, 'bin');
let moved = 0;

/**
 * Moves what an earlier build left out of the way without deleting it. For five minutes after many
 * files were deleted, ext4 checks each of their inodes again for every new file, and the next build
 * would pay for that.
 */
function putAway(...paths: string[]): void {
	mkdirSync(BIN, { recursive: true });
	for (const path of paths.filter(existsSync)) {
		moved += 1;
		renameSync(path, join(BIN, `${process.pid}-${moved}`));
	}
}

/** Deletes what `clean` moved away. Call it when nothing more is to be measured. */
export const emptyBin = (): void => rmSync(BIN, { recursive: true, force: true });

let edits = 0;
function append(file: string): void {
	edits += 1;
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, `${text}\nOne more sentence was added in edit ${edits}.\n`);
}

/** Our own generator, started as `npm run build` starts it. `env` switches outputs off or on. */
export function ours(env: Record<string, string>): Builder {
	const content = join(WORK, 'ours/content');
	const out = join(WORK, 'ours/dist');
	const cache = join(PROJECT, 'node_modules/.astro-bench');
	return {
		name: 'On the Record',
		setUp: (files) => {
			putAway(content);
			writeFiles(content, files);
		},
		clean: () => {
			const beside = [`${out}.previous`, join(WORK, 'ours/.dist-next')];
			putAway(out, ...beside, cache, join(PROJECT, '.astro'));
		},
		build: () =>
			measure([...NPM_RUN_BUILD, '--no-pdf'], PROJECT, {
				CONTENT_DIR: content,
				OUT_DIR: out,
				CACHE_DIR: cache,
				SITE_URL: 'https://bench.example/',
				...env,
			}),
		written: () => written(out),
		edit: (path) => append(join(content, `${path}.mdx`)),
	};
}

function peerBuilder(peer: Peer): Builder {
	const folder = join(WORK, peer.name.replace(/[^a-z]+/gi, '-').toLowerCase());
	const entry = (path: string) =>
		[`entries/${path}.mdx`, `entries/${path}.md`]
			.map((file) => join(folder, file))
			.find(existsSync) ?? '';
	return {
		name: peer.name,
		setUp: (files) => {
			putAway(folder);
			writeFiles(folder, peer.files(peerPages(files)));
			const modules = peer.installedBy === 'bench' ? BENCH_MODULES : PROJECT_MODULES;
			symlinkSync(modules, join(folder, 'node_modules'), 'junction');
		},
		clean: () => putAway(join(folder, peer.out), join(folder, '.astro'), join(folder, '.cache')),
		build: () => measure(peer.command, folder),
		written: () => written(join(folder, peer.out)),
		edit: (path) => append(entry(path)),
	};
}

export const builders = (env: Record<string, string>): Builder[] => [
	ours(env),
	...peers.map(peerBuilder),
];
