// A copy of the project that a test may change and build as often as it likes: code, settings and a story, with caches and a site of its own.
import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesIn } from '../../src/load/files-in.ts';
import { LEAN } from '../sites.ts';

/** A library that turns bodies into HTML; each copy of the project has its own, to be changed like an update would. */
export const LIBRARY = 'node_modules/hast-util-to-html';
/** What somebody writes or installs; everything else in the folder is made by builds. */
const GIVEN = [
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	LIBRARY,
];
const STORY = 'content';
const SITE = 'site';
const MADE = ['.astro', 'cache', SITE, `.${SITE}-next`, `.${SITE}-last`, 'node_modules/.astro'];

export interface BuiltFile {
	bytes: Buffer;
	/** Another one when the file was written anew. */
	writing: string;
}
export type BuiltSite = Map<string, BuiltFile>;
/** What a build is made from. */
export interface State {
	folder: string;
	env: Record<string, string>;
}

function copyGiven(from: string, to: string): void {
	for (const one of [...GIVEN, STORY]) {
		rmSync(join(to, one), { recursive: true, force: true });
		cpSync(join(from, one), join(to, one), { recursive: true });
	}
}

export class ProjectCopy {
	readonly folder: string;
	/** Settings of its builds, beyond the usual. */
	env: Record<string, string> = { ...LEAN, SITE_URL: 'https://news.example/roster/' };

	/** In `folder`, which must not be there yet; with the story in `story`. */
	constructor(folder: string, story: string) {
		this.folder = resolve(folder);
		mkdirSync(join(this.folder, 'node_modules'), { recursive: true });
		// Not one link to the whole folder: what builds keep inside it would be shared.
		for (const name of readdirSync('node_modules').filter(
			(one) => !one.startsWith('.') && join('node_modules', one) !== LIBRARY,
		))
			symlinkSync(resolve('node_modules', name), join(this.folder, 'node_modules', name));
		for (const one of GIVEN)
			cpSync(one, join(this.folder, one), { recursive: true, dereference: true });
		cpSync(story, join(this.folder, STORY), { recursive: true });
	}

	/** Puts what it is made from aside, in another folder. */
	keepState(folder: string): State {
		mkdirSync(join(folder, 'node_modules'), { recursive: true });
		copyGiven(this.folder, folder);
		return { folder, env: { ...this.env } };
	}

	/** Begins anew from a state: nothing that a build made is left. */
	begin({ folder, env }: State): void {
		for (const one of MADE) rmSync(join(this.folder, one), { recursive: true, force: true });
		copyGiven(folder, this.folder);
		this.env = { ...env };
	}

	/** Replaces texts in a file, wherever they stand. Throws when one is not there. */
	edit(file: string, ...changes: [from: string | RegExp, to: string][]): void {
		const path = join(this.folder, file);
		const edited = changes.reduce(
			(text, [from, to]) => {
				const changed = text.replaceAll(from, to);
				if (changed === text) throw new Error(`${file} has no ${from}`);
				return changed;
			},
			readFileSync(path, 'utf8'),
		);
		writeFileSync(path, edited);
	}

	write(file: string, text: string): void {
		writeFileSync(join(this.folder, file), text);
	}

	rename(from: string, to: string): void {
		renameSync(join(this.folder, from), join(this.folder, to));
	}

	remove(file: string): void {
		rmSync(join(this.folder, file));
	}

	/** `npm run publish-addresses`. */
	publishAddresses(...args: string[]): Promise<void> {
		return this.#run(['src/load/publish-command.ts', ...args]);
	}

	/** `npm run build`, to `outDir`. */
	build(more: Record<string, string> = {}): Promise<void> {
		return this.#run(['node_modules/astro/bin/astro.mjs', 'build', '--no-pdf'], more);
	}

	/** The site as it was last built. */
	get site(): BuiltSite {
		const folder = join(this.folder, SITE);
		return new Map(
			filesIn(folder).map((file) => {
				const { ino, mtimeMs } = statSync(join(folder, file));
				return [file, { bytes: readFileSync(join(folder, file)), writing: `${ino} ${mtimeMs}` }];
			}),
		);
	}

	get isPublished(): boolean {
		return existsSync(join(this.folder, SITE));
	}

	async #run(args: string[], more: Record<string, string> = {}): Promise<void> {
		const env = {
			...process.env,
			CONTENT_DIR: STORY,
			OUT_DIR: SITE,
			CACHE_DIR: './cache',
			ASTRO_TELEMETRY_DISABLED: '1',
			...this.env,
			...more,
		};
		await promisify(execFile)(process.execPath, args, { cwd: this.folder, env }).catch(
			({ message, stdout }) => {
				throw new Error(`${message}\n${stdout}`);
			},
		);
	}
}
