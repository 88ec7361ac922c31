// The files of the site that is being built. They are written to a folder beside the published one, and only those that differ from it; when every check has passed they take their places there.
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type FileRecord, readManifest, removeManifest, writeManifest } from './build-manifest.ts';
import { finisher, type Waiting } from './finish.ts';
import type { PageFacts } from './page-facts.ts';

/** Files that are finished and written together; more gain nothing, and what waits is held in memory, where it outlives the first collections of garbage. */
const TOGETHER = 12;
/** Where Astro keeps the code that makes the pages, while it makes them. */
const OF_ASTRO = '.prerender';

export interface Published {
	written: number;
	removed: number;
	unchanged: number;
}

export class Site {
	/** Where the site is published, and where this build puts what it makes. */
	readonly target: string;
	readonly staging: string;
	#last = new Map<string, FileRecord>();
	#next = new Map<string, FileRecord>();
	#folders = new Set<string>();
	#overBudget: string[] = [];
	#waiting: Waiting[] = [];
	#finish: ReturnType<typeof finisher>;
	#manifestFile = '';
	#fingerprint = '';
	#precompress: boolean;
	#quickly = false;

	/** `outDir`: the folder to publish to. With `precompress`, `x.br` and `x.gz` stand beside a text file `x` where they are smaller. */
	constructor(outDir: string, { precompress }: { precompress: boolean }) {
		this.target = resolve(outDir);
		this.staging = join(dirname(this.target), `.${basename(this.target)}-next`);
		this.#precompress = precompress;
		this.#finish = finisher({ precompress });
	}

	/** Begins a build. `memory`: a file outside both folders; `ground`: a digest of everything all pages rest on: when it is another one, nothing of the last build is kept. `quickly`: copies of pages take a third of the time and are a seventh larger, a card’s a fifth. */
	open(manifestFile: string, fingerprint: string, { quickly = false } = {}): void {
		this.#manifestFile = manifestFile;
		this.#fingerprint = `${fingerprint} ${this.target} ${this.#precompress} ${quickly}`;
		this.#quickly = quickly;
		rmSync(this.staging, { recursive: true, force: true });
		this.#last = readManifest(manifestFile, this.#fingerprint, this.target);
	}

	get files(): ReadonlyMap<string, FileRecord> {
		this.#settle();
		return this.#next;
	}

	/** Pages and what is known of them, by file, sorted. */
	get pages(): [file: string, facts: PageFacts][] {
		return [...this.files]
			.flatMap(([file, { page }]): [string, PageFacts][] => (page ? [[file, page]] : []))
			.sort(([a], [b]) => (a < b ? -1 : 1));
	}

	/** A sentence for each page over its budget. */
	get overBudget(): readonly string[] {
		this.#settle();
		return this.#overBudget;
	}

	/** Where a file of the new site lies now. */
	locate(path: string): string {
		this.#settle();
		const staged = join(this.staging, path);
		return existsSync(staged) ? staged : join(this.target, path);
	}

	read(path: string): string {
		return readFileSync(this.locate(path), 'utf8');
	}

	/** Keeps a file of the last build when it was made with the same key; says whether it did. */
	reuse(path: string, key: string): boolean {
		const last = this.#last.get(path);
		if (last?.key !== key) return false;
		this.#enter(path, last);
		return true;
	}

	/** A page or another file. Throws when it was made before in this build: two pages would share one address. */
	add(path: string, content: Waiting['content'], key?: string): void {
		const record: FileRecord = {
			hash: '',
			written: 0,
			copies: [],
			...(key === undefined ? {} : { key }),
		};
		this.#enter(path, record);
		this.#waiting.push({ path, content, record });
		if (this.#waiting.length >= TOGETHER) this.#settle();
	}

	/** Takes in what others wrote into the folder of this build. Folders that this wrote are its own: nobody else puts a file there. */
	collect(): void {
		for (const path of this.#foreign('')) {
			const bytes = readFileSync(join(this.staging, path));
			unlinkSync(join(this.staging, path));
			this.add(path, bytes);
		}
	}

	/** Puts the new site in the place of the last and remembers it. */
	publish(): Published {
		this.#settle();
		// Whatever happens between here and the end, the next build must not rely on what it finds.
		removeManifest(this.#manifestFile);
		const removed = [...this.#last.keys()].filter((path) => !this.#next.has(path));
		const fresh = [...this.#next].filter(
			([path, { written }]) => this.#last.get(path)?.written !== written,
		);
		if (this.#last.size === 0) this.#swap();
		else {
			for (const [path, { copies }] of fresh) this.#move(path, copies);
			for (const path of removed) this.#remove(path);
			rmSync(this.staging, { recursive: true, force: true });
		}
		writeManifest(this.#manifestFile, this.#fingerprint, this.#next);
		return {
			written: fresh.length,
			removed: removed.length,
			unchanged: this.#next.size - fresh.length,
		};
	}

	/** Finishes and writes what waits. */
	#settle(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const { path, bytes, copies, record, overBudget } of this.#finish(
			waiting,
			this.#last,
			this.#quickly,
		)) {
			const file = join(this.staging, path);
			this.#write(file, bytes);
			record.written = statSync(file).mtimeMs;
			for (const [end, copy] of copies) this.#write(`${file}.${end}`, copy);
			if (overBudget) this.#overBudget.push(overBudget);
		}
	}

	/** Looking into every folder would be thousands of calls. */
	#foreign(folder: string): string[] {
		const here = join(this.staging, folder);
		if (!existsSync(here)) return [];
		return readdirSync(here, { withFileTypes: true })
			.flatMap((one) => {
				const path = `${folder}${one.name}`;
				if (path === OF_ASTRO) return [];
				if (one.isDirectory())
					return this.#folders.has(join(here, one.name)) ? [] : this.#foreign(`${path}/`);
				return this.#next.has(path.replace(/\.(br|gz)$/, '')) ? [] : [path];
			})
			.sort();
	}

	#enter(path: string, record: FileRecord): void {
		if (this.#next.has(path))
			throw new Error(
				`${path} is made twice: two pages, or a page and a file of public/, have one address.`,
			);
		this.#next.set(path, record);
	}

	#write(file: string, bytes: Uint8Array): void {
		const folder = dirname(file);
		if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
		writeFileSync(file, bytes);
	}

	#swap(): void {
		const last = join(dirname(this.target), `.${basename(this.target)}-last`);
		rmSync(last, { recursive: true, force: true });
		if (existsSync(this.target)) renameSync(this.target, last);
		renameSync(this.staging, this.target);
		rmSync(last, { recursive: true, force: true });
	}

	#move(path: string, copies: FileRecord['copies']): void {
		mkdirSync(dirname(join(this.target, path)), { recursive: true });
		for (const end of this.#last.get(path)?.copies ?? [])
			if (!copies.includes(end)) unlinkSync(join(this.target, `${path}.${end}`));
		for (const one of [path, ...copies.map((end) => `${path}.${end}`)])
			renameSync(join(this.staging, one), join(this.target, one));
	}

	#remove(path: string): void {
		for (const one of [
			path,
			...(this.#last.get(path)?.copies ?? []).map((end) => `${path}.${end}`),
		])
			unlinkSync(join(this.target, one));
		for (
			let folder = dirname(path);
			folder !== '.' && readdirSync(join(this.target, folder)).length === 0;
			folder = dirname(folder)
		)
			rmdirSync(join(this.target, folder));
	}
}
