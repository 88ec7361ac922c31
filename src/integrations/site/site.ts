// The files of the site that is being built. Those that differ from the published ones are written to
// a folder beside them; when every check has passed, the others are added and the folder takes the
// place of the published one.
import { readFileSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../load/files-in.ts';
import { GENERATOR } from '../../load/generator-folder.ts';
import { type SiteFolders, siteFolders } from '../publishing/site-folders.ts';
import { Staging } from '../publishing/staging.ts';
import { switchFolders } from '../publishing/switch-folders.ts';
import { addUnchanged } from './add-unchanged.ts';
import { type FileRecord, readManifest, writeManifest } from './build-manifest.ts';
import { fileFinisher, type NewFile } from './finish-file.ts';
import type { PageFacts } from './page-facts.ts';

/** Files that are finished together. More gain nothing, and those that wait are held in memory. */
const BATCH = 12;
/** Where Astro keeps the code that renders the pages, while it renders them. */
const ASTRO_CODE = '.prerender/';

export interface BuildOptions {
	/** Where the build manifest is kept: outside the published folder. */
	manifestFile: string;
	/** A digest of everything all pages depend on; when it changes, nothing of the last build is reused. */
	fingerprint: string;
	/** Whether files are compressed quickly: in a third of the time, pages to a seventh more bytes. */
	quickly?: boolean;
}

export interface Published {
	written: number;
	removed: number;
	unchanged: number;
}

export class Site {
	/** The folder that is published, the one this build writes to, and what else is beside them. */
	readonly folders: SiteFolders;
	/**
	 * Where Astro writes assets and other integrations their files, until `collect` takes them. It is
	 * beside the code, because Astro renames files into it, and the target may be on another disk.
	 */
	readonly astroFolder: string;
	readonly #precompress: boolean;
	#last = new Map<string, FileRecord>();
	#next = new Map<string, FileRecord>();
	/** Files whose bytes differ from the last build. */
	#changed = new Set<string>();
	#overBudget: string[] = [];
	#waiting: NewFile[] = [];
	#manifestFile = '';
	#fingerprint = '';
	/** Filled when Astro has written them; see `takeStyleSheets`. */
	readonly #styleSheets = new Map<string, string>();
	readonly #finish: ReturnType<typeof fileFinisher>;
	readonly #staging: Staging;
	#quickly = false;

	/**
	 * `outDir`: the folder to publish to. With `precompress`, `x.br` and `x.gz` stand beside a text
	 * file `x` where they are smaller.
	 */
	constructor(outDir: string, { precompress }: { precompress: boolean }) {
		this.folders = siteFolders(outDir);
		const name = this.folders.target.replace(/[^A-Za-z0-9]+/g, '-');
		this.astroFolder = join(GENERATOR, '.astro', `build${name}`);
		this.#precompress = precompress;
		this.#finish = fileFinisher(this.#styleSheets);
		this.#staging = new Staging(this.folders);
	}

	/** Begins a build. */
	open({ manifestFile, fingerprint, quickly = false }: BuildOptions): void {
		this.#manifestFile = manifestFile;
		this.#quickly = quickly;
		const { target } = this.folders;
		this.#fingerprint = `${fingerprint} ${target} ${this.#precompress} ${quickly}`;
		rmSync(this.astroFolder, { recursive: true, force: true });
		this.#last = readManifest(manifestFile, this.#fingerprint, target);
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
		const { staging, target } = this.folders;
		return join(this.#staging.written.has(path) ? staging : target, path);
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
			size: 0,
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

	/**
	 * Puts the new site in the place of the last one and writes the build manifest. When that fails,
	 * the last one is as it was, and the error says why.
	 */
	publish(): Published {
		this.#flush();
		const { target, staging } = this.folders;
		const [last, next, changed] = [this.#last, this.#next, this.#changed];
		const removed = [...last.keys()].filter((path) => !next.has(path));
		const isTheSame = last.size > 0 && changed.size + removed.length === 0;
		const manifest = this.#manifestFile;
		try {
			const { written, isNew } = this.#staging;
			if (!isTheSame) addUnchanged(this.folders, { last, next, changed, removed, written, isNew });
			// Everything that needs room on the disk is written before the first folder is moved.
			writeManifest(manifest, this.#fingerprint, isTheSame ? target : staging, next);
			if (!isTheSame) switchFolders(this.folders, { from: 'staging', manifest });
		} catch (error) {
			throw this.#staging.failed(error, 'The new site could not be put together');
		}
		rmSync(this.astroFolder, { recursive: true, force: true });
		const written = changed.size;
		return { written, removed: removed.length, unchanged: next.size - written };
	}

	/** Finishes and writes the files that are waiting. */
	#flush(): void {
		const options = { precompress: this.#precompress, quickly: this.#quickly };
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const file of this.#finish(waiting, this.#last, options)) {
			this.#changed.add(file.path);
			this.#staging.write(file.path, file.bytes);
			for (const [end, copy] of file.copies) this.#staging.write(`${file.path}.${end}`, copy);
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
}
