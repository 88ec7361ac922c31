// A copy of the project (code, settings and a story, with its own caches and site) that a test may
// change and build as often as it likes.
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
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { LEAN } from '../sites.ts';

/**
 * A library that turns bodies into HTML. Each copy has its own, so that a test can change it as an
 * update would.
 */
export const LIBRARY = 'node_modules/hast-util-to-html';
/** What people write or install; everything else in the folder is made by builds. */
const GIVEN = [
	'src',
	'public',
	'.astro.env',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	LIBRARY,
];
const STORY = 'content';
const SITE = 'site';
const MADE = [
	'.astro',
	'cache',
	SITE,
	`${SITE}.previous`,
	`.${SITE}-next`,
	`.${SITE}-outdated`,
	`.${SITE}-note.json`,
	`.${SITE}-lock.json`,
	'node_modules/.astro',
];

export interface BuiltFile {
	bytes: Buffer;
	/** Differs when the file was written again. */
	writing: string;
}
export type BuiltSite = Map<string, BuiltFile>;
/** Everything a build is made from. */
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
	/** Environment variables of its builds. */
	env: Record<string, string> = { ...LEAN, SITE_URL: 'https://news.example/roster/' };

	/**
	 * Makes the copy in `folder`, which must not exist yet, with the content of the folder `story`.
	 */
	constructor(folder: string, story: string) {
		this.folder = resolve(folder);
		mkdirSync(join(this.folder, 'node_modules'), { recursive: true });
		// Not one link to the whole of node_modules, in which builds keep caches.
		for (const name of readdirSync('node_modules').filter(
			(one) => !one.startsWith('.') && join('node_modules', one) !== LIBRARY,
		))
			symlinkSync(resolve('node_modules', name), join(this.folder, 'node_modules', name));
		for (const one of GIVEN)
			cpSync(one, join(this.folder, one), { recursive: true, dereference: true });
		cpSync(story, join(this.folder, STORY), { recursive: true });
	}

	/** Saves what builds are made from to another folder. */
	keepState(folder: string): State {
		mkdirSync(join(folder, 'node_modules'), { recursive: true });
		copyGiven(this.folder, folder);
		return { folder, env: { ...this.env } };
	}

	/** Returns to a saved state and removes everything that builds made. */
	begin({ folder, env }: State): void {
		for (const one of MADE) rmSync(join(this.folder, one), { recursive: true, force: true });
		copyGiven(folder, this.folder);
		this.env = { ...env };
	}

	/** Replaces all occurrences of texts in a file. Throws when one does not occur. */
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
	async publishAddresses(...args: string[]): Promise<void> {
		await this.#run(['src/load/publish-command.ts', ...args]);
	}

	/** `npm run build`, by default without PDFs, with more environment variables. Returns what it prints. */
	build(more: Record<string, string> = {}, flags = ['--no-pdf']): Promise<string> {
		return this.#run([...NPM_RUN_BUILD, ...flags], more);
	}

	/** `npm run recover` and `npm run rollback`. */
	async recover(): Promise<void> {
		await this.#run(['src/integrations/recover-command.ts']);
	}
	async rollBack(): Promise<void> {
		await this.#run(['src/integrations/rollback-command.ts']);
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

	async #run(args: string[], more: Record<string, string> = {}): Promise<string> {
		const env = {
			...process.env,
			CONTENT_DIR: STORY,
			OUT_DIR: SITE,
			CACHE_DIR: './cache',
			ASTRO_TELEMETRY_DISABLED: '1',
			...this.env,
			...more,
		};
		try {
			return (await promisify(execFile)(process.execPath, args, { cwd: this.folder, env })).stdout;
		} catch (error) {
			const { message, stdout } = error as { message: string; stdout: string };
			throw new Error(`${message}\n${stdout}`);
		}
	}
}
