// The files of the site that is being built. They are written to a folder beside the published one;
// when every check has passed, those that differ take their places there.
import { existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesIn } from '../../load/files-in.ts';
import { type FileRecord, readManifest, removeManifest, writeManifest } from './build-manifest.ts';
import { fileFinisher, type NewFile } from './finish-file.ts';
import type { PageFacts } from './page-facts.ts';
import { moveFiles, removeFiles, swapFolders, writtenAt } from './publish-files.ts';

/** Files that are finished together. More gain nothing, and those that wait are held in memory. */
const BATCH = 12;
/** Where Astro keeps the code that renders the pages, while it renders them. */
const ASTRO_CODE = '.prerender/';

export interface BuildOptions {
	/** Where the build manifest is kept: outside the published folder. */
	manifestFile: string;
	/** A digest of everything all pages depend on; when it changes, nothing of the last build is reused. */
	fingerprint: string;
	/** Whether pages are compressed quickly: in a third of the time, to a seventh more bytes. */
	quickly?: boolean;
}

export interface Published {
	written: number;
	removed: number;
	unchanged: number;
}

export class Site {
	/** The folder that is published, and the one this build writes to. */
	readonly target: string;
	readonly staging: string;
	/**
	 * Where Astro writes assets and other integrations their files, until `collect` takes them. It is
	 * in the project, because Astro renames files into it, and the target may be on another disk.
	 */
	readonly astroFolder: string;
	readonly #precompress: boolean;
	#last = new Map<string, FileRecord>();
	#next = new Map<string, FileRecord>();
	/** Files whose bytes differ from the last build. */
	#changed = new Set<string>();
	#folders = new Set<string>();
	#overBudget: string[] = [];
	#waiting: NewFile[] = [];
	#manifestFile = '';
	#fingerprint = '';
	/** Filled when Astro has written them; see `takeStyleSheets`. */
	readonly #styleSheets = new Map<string, string>();
	#finish: ReturnType<typeof fileFinisher>;
	#quickly = false;

	/**
	 * `outDir`: the folder to publish to. With `precompress`, `x.br` and `x.gz` stand beside a text
	 * file `x` where they are smaller.
	 */
	constructor(outDir: string, { precompress }: { precompress: boolean }) {
		this.target = resolve(outDir);
		this.staging = join(dirname(this.target), `.${basename(this.target)}-next`);
		const name = this.target.replace(/[^A-Za-z0-9]+/g, '-');
		this.astroFolder = resolve('.astro', `build${name}`);
		this.#precompress = precompress;
		this.#finish = fileFinisher(this.#styleSheets);
	}

	/** Begins a build. */
	open({ manifestFile, fingerprint, quickly = false }: BuildOptions): void {
		this.#manifestFile = manifestFile;
		this.#fingerprint = `${fingerprint} ${this.target} ${this.#precompress} ${quickly}`;
		this.#quickly = quickly;
		for (const folder of [this.staging, this.astroFolder])
			rmSync(folder, { recursive: true, force: true });
		this.#last = readManifest(manifestFile, this.#fingerprint, this.target);
	}

	get files(): ReadonlyMap<string, FileRecord> {
		this.#flush();
		return this.#next;
	}

	/** What is known of each page, by file, sorted. */
	get pages(): [file: string, facts: PageFacts][] {
		return [...this.files]
			.flatMap(([file, { page }]): [string, PageFacts][] => (page ? [[file, page]] : []))
			.sort(([a], [b]) => (a < b ? -1 : 1));
	}

	/** A sentence for each page over its budget. */
	get overBudget(): readonly string[] {
		this.#flush();
		return this.#overBudget;
	}

	/** Where a file of the new site is now. */
	locate(path: string): string {
		this.#flush();
		const staged = join(this.staging, path);
		return existsSync(staged) ? staged : join(this.target, path);
	}

	read(path: string): string {
		return readFileSync(this.locate(path), 'utf8');
	}

	/** Adds the style sheets that pages link, by address; the pages carry their CSS instead. */
	addStyleSheets(styleSheets: ReadonlyMap<string, string>): void {
		for (const [address, css] of styleSheets) this.#styleSheets.set(address, css);
	}

	/** Reuses a file of the last build that was made with the same cache key; says whether it did. */
	reuse(path: string, key: string): boolean {
		const last = this.#last.get(path);
		if (last?.key !== key) return false;
		this.#register(path, last);
		return true;
	}

	/** Adds a file. `key`: the cache key it was made with. Throws when it was added before. */
	add(path: string, content: string | Uint8Array, key?: string): void {
		const record: FileRecord = {
			hash: '',
			written: 0,
			copies: [],
			...(key !== undefined && { key }),
		};
		this.#register(path, record);
		this.#waiting.push({ path, content, record });
		if (this.#waiting.length >= BATCH) this.#flush();
	}

	/** Adds what Astro and other integrations wrote. */
	collect(): void {
		for (const path of filesIn(this.astroFolder)) {
			if (path.startsWith(ASTRO_CODE)) continue;
			const file = join(this.astroFolder, path);
			const bytes = readFileSync(file);
			unlinkSync(file);
			this.add(path, bytes);
		}
	}

	/** Puts the new site in the place of the last one and writes the build manifest. */
	publish(): Published {
		this.#flush();
		// Should this fail halfway, the next build must not rely on what it finds.
		removeManifest(this.#manifestFile);
		const removed = [...this.#last].filter(([path]) => !this.#next.has(path));
		if (this.#last.size === 0) swapFolders(this.staging, this.target);
		else {
			const changed = [...this.#changed].map((path) => ({
				path,
				copies: this.#next.get(path)?.copies ?? [],
				lastCopies: this.#last.get(path)?.copies ?? [],
			}));
			moveFiles(this.staging, this.target, changed);
			removeFiles(this.target, removed);
			rmSync(this.staging, { recursive: true, force: true });
		}
		rmSync(this.astroFolder, { recursive: true, force: true });
		for (const path of this.#changed) {
			const record = this.#next.get(path);
			if (record) record.written = writtenAt(this.target, path);
		}
		writeManifest(this.#manifestFile, this.#fingerprint, this.#next);
		const written = this.#changed.size;
		return { written, removed: removed.length, unchanged: this.#next.size - written };
	}

	/** Finishes and writes the files that are waiting. */
	#flush(): void {
		const options = { precompress: this.#precompress, quickly: this.#quickly };
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const file of this.#finish(waiting, this.#last, options)) {
			this.#changed.add(file.path);
			this.#write(file.path, file.bytes);
			for (const [end, copy] of file.copies) this.#write(`${file.path}.${end}`, copy);
			if (file.overBudget) this.#overBudget.push(file.overBudget);
		}
	}

	#register(path: string, record: FileRecord): void {
		if (this.#next.has(path))
			throw new Error(
				`${path} is made twice: two pages, or a page and a file of public/, have one address.`,
			);
		this.#next.set(path, record);
	}

	#write(path: string, bytes: Uint8Array): void {
		const file = join(this.staging, path);
		const folder = dirname(file);
		if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
		writeFileSync(file, bytes);
	}
}
