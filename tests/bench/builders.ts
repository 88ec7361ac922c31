// What is compared: each can be set up for a story of N entries, built cold or warm, and be told of an edit.
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
import { type Cost, measure, type Written, written } from './measure.ts';
import { peerPages } from './peer-pages.ts';
import { type Peer, peers } from './peers.ts';
import { writeFiles } from './write-files.ts';

export interface Builder {
	name: string;
	setUp(files: Map<string, string>): void;
	/** Forgets all that an earlier build left behind. */
	clean(): void;
	build(): Promise<Cost>;
	written(): Written;
	/** Changes some words of an entry, named as `quotes/quote-1`. */
	edit(path: string): void;
}

const PROJECT = resolve(import.meta.dirname, '../..');
/** Inside the project, so that the peers find the installed packages as a project of their own would. */
const WORK = join(PROJECT, 'tests/.out/bench');
const BIN = join(WORK, 'bin');
let moved = 0;

/** Puts away what was left there, without deleting it: for five minutes after many files were deleted, ext4 looks over each of them again for every new file, and the next build would pay for it (Eleventy’s system time rose from 0.6 s to 7.5 s so). */
function putAway(...paths: string[]): void {
	mkdirSync(BIN, { recursive: true });
	for (const path of paths.filter(existsSync)) {
		moved += 1;
		renameSync(path, join(BIN, `${process.pid}-${moved}`));
	}
}

/** Deletes what was put away: when nothing more is to be measured. */
export const emptyBin = (): void => rmSync(BIN, { recursive: true, force: true });

let edits = 0;
function append(file: string): void {
	edits += 1;
	writeFileSync(
		file,
		`${readFileSync(file, 'utf8')}\nOne more sentence was added in edit ${edits}.\n`,
	);
}

/** Ours, as `npm run build` runs it. `env` switches outputs off or on. */
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
		clean: () => putAway(out, cache, join(PROJECT, '.astro')),
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
			symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
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
