// The files of the site that is being built. They are written to a folder beside the published one, and only those that differ from it; when every check has passed they take their places there.
import { hash as hashOf } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { asBrotli, asGzip } from './compress.ts';
import { interned } from './interned.ts';
import { COPIES, type FileRecord, forget, readMemory, writeMemory } from './memory.ts';
import { budgetOf, overBudget } from './page-budgets.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { cssTrimmer } from './trim-css.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** Bytes below which a copy is worth nothing: such a file goes in one segment of a connection as it is (1,460 bytes, less some for the headers). */
const SMALL = 1400;
/** Where Astro keeps the code that makes the pages, while it makes them. */
const OF_ASTRO = '.prerender';

export interface Published {
	written: number;
	removed: number;
	kept: number;
}

export class Site {
	/** Where the site is published, and where this build puts what it makes. */
	readonly target: string;
	readonly staging: string;
	/** A sentence for each page over its budget. */
	readonly heavy: string[] = [];
	#last = new Map<string, FileRecord>();
	#next = new Map<string, FileRecord>();
	#folders = new Set<string>();
	#trim = cssTrimmer();
	#own = interned();
	#memory = '';
	#ground = '';
	#precompress: boolean;

	/** `outDir`: the folder to publish to. With `precompress`, `x.br` and `x.gz` stand beside a text file `x` where they are smaller. */
	constructor(outDir: string, { precompress }: { precompress: boolean }) {
		this.target = resolve(outDir);
		this.staging = join(dirname(this.target), `.${basename(this.target)}-next`);
		this.#precompress = precompress;
	}

	/** Begins a build. `memory`: a file outside both folders; `ground`: a digest of everything all pages rest on: when it is another one, nothing of the last build is kept. */
	open(memory: string, ground: string): void {
		this.#memory = memory;
		this.#ground = `${ground} ${this.target} ${this.#precompress}`;
		rmSync(this.staging, { recursive: true, force: true });
		this.#last = readMemory(memory, this.#ground, this.target);
	}

	get files(): ReadonlyMap<string, FileRecord> {
		return this.#next;
	}

	/** Pages and what is known of them, by file, sorted. */
	get pages(): [file: string, facts: PageFacts][] {
		return [...this.#next].flatMap(([file, { page }]): [string, PageFacts][] => (page ? [[file, page]] : [])).sort(([a], [b]) => (a < b ? -1 : 1));
	}

	/** Where a file of the new site lies now. */
	locate(path: string): string {
		const staged = join(this.staging, path);
		return existsSync(staged) ? staged : join(this.target, path);
	}

	read(path: string): string {
		return readFileSync(this.locate(path), 'utf8');
	}

	/** Keeps a file of the last build when it was made with the same key; says whether it did. */
	keep(path: string, key: string): boolean {
		const last = this.#last.get(path);
		if (last?.key !== key) return false;
		this.#enter(path, last);
		return true;
	}

	/** A page or another file, whole. Throws when it was made before in this build: two pages would share one address. */
	put(path: string, content: string | Uint8Array, key?: string): void {
		const isPage = path.endsWith('.html');
		const html = isPage ? this.#trim(String(content)) : '';
		const bytes = isPage ? Buffer.from(html) : Buffer.from(content as string);
		const hash = hashOf('sha256', bytes, 'base64url');
		const last = this.#last.get(path);
		const made = { hash, ...(key === undefined ? {} : { key }) };
		if (last?.hash === hash) this.#enter(path, { ...made, written: last.written, copies: last.copies, ...(last.page ? { page: last.page } : {}) });
		else {
			const file = join(this.staging, path);
			this.#write(file, bytes);
			this.#enter(path, { ...made, written: statSync(file).mtimeMs, copies: this.#finish(path, bytes, html), ...(isPage ? { page: pageFacts(path, html, this.#own) } : {}) });
		}
	}

	/** Takes in what others wrote into the folder of this build. Folders that this wrote are its own: nobody else puts a file there. */
	adopt(): void {
		for (const path of this.#foreign('')) {
			const bytes = readFileSync(join(this.staging, path));
			unlinkSync(join(this.staging, path));
			this.put(path, bytes);
		}
	}

	/** Puts the new site in the place of the last and remembers it. */
	publish(): Published {
		// Whatever happens between here and the end, the next build must not rely on what it finds.
		forget(this.#memory);
		const gone = [...this.#last.keys()].filter((path) => !this.#next.has(path));
		const fresh = [...this.#next].filter(([path, { written }]) => this.#last.get(path)?.written !== written);
		if (this.#last.size === 0) this.#swap();
		else {
			for (const [path, { copies }] of fresh) this.#move(path, copies);
			for (const path of gone) this.#remove(path);
			rmSync(this.staging, { recursive: true, force: true });
		}
		writeMemory(this.#memory, this.#ground, this.#next);
		return { written: fresh.length, removed: gone.length, kept: this.#next.size - fresh.length };
	}

	/** Looking into every folder would be thousands of calls. */
	#foreign(folder: string): string[] {
		const here = join(this.staging, folder);
		if (!existsSync(here)) return [];
		return readdirSync(here, { withFileTypes: true }).flatMap((one) => {
			const path = `${folder}${one.name}`;
			if (path === OF_ASTRO) return [];
			if (one.isDirectory()) return this.#folders.has(join(here, one.name)) ? [] : this.#foreign(`${path}/`);
			return this.#next.has(path.replace(/\.(br|gz)$/, '')) ? [] : [path];
		}).sort();
	}

	#enter(path: string, record: FileRecord): void {
		if (this.#next.has(path)) throw new Error(`${path} is made twice: two pages, or a page and a file of public/, have one address.`);
		this.#next.set(path, record);
	}

	#write(file: string, bytes: Uint8Array): void {
		const folder = dirname(file);
		if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
		this.#folders.add(folder);
		writeFileSync(file, bytes);
	}

	/** Weighs a page and writes the copies. Before a page is called too heavy it is pressed as far as can be, where that can help: it makes a page a tenth smaller. */
	#finish(path: string, bytes: Buffer, html: string): FileRecord['copies'] {
		const copied = this.#precompress && bytes.length >= SMALL && TEXT.test(path);
		if (!copied && !html) return [];
		let brotli = asBrotli(bytes);
		if (html) {
			if (brotli.length > budgetOf(path) && brotli.length < 1.2 * budgetOf(path)) brotli = asBrotli(bytes, { smallest: true });
			const sentence = overBudget(path, brotli.length, html);
			if (sentence) this.heavy.push(sentence);
		}
		if (!copied) return [];
		const made = { br: brotli, gz: asGzip(bytes) };
		const smaller = COPIES.filter((end) => made[end].length < bytes.length);
		for (const end of smaller) this.#write(join(this.staging, `${path}.${end}`), made[end]);
		return [...smaller];
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
		for (const end of this.#last.get(path)?.copies ?? []) if (!copies.includes(end)) unlinkSync(join(this.target, `${path}.${end}`));
		for (const one of [path, ...copies.map((end) => `${path}.${end}`)]) renameSync(join(this.staging, one), join(this.target, one));
	}

	#remove(path: string): void {
		for (const one of [path, ...(this.#last.get(path)?.copies ?? []).map((end) => `${path}.${end}`)]) unlinkSync(join(this.target, one));
		for (let folder = dirname(path); folder !== '.' && readdirSync(join(this.target, folder)).length === 0; folder = dirname(folder)) rmdirSync(join(this.target, folder));
	}
}
