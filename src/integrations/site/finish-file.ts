// What is done to a file before it is published: a page gets its final HTML and is weighed, and
// compressed copies are made for hosts that send them.
import { hash } from 'node:crypto';
import type { FileRecord } from './build-manifest.ts';
import { asBrotli, asGzip } from './compress.ts';
import { type FinishedPage, pageFinisher } from './finish-page.ts';
import { budgetOf, overBudget } from './page-budgets.ts';
import { pageFacts } from './page-facts.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** Files that are downloaded whole to be worked with, while no reader waits. */
const DOWNLOAD = /^data\//;
/**
 * Bytes below which a copy gains nothing: such a file fits one segment of a connection as it is
 * (1,460 bytes, less the headers).
 */
const SMALL = 1400;

/** A file in its final bytes. */
export interface FinishedFile {
	path: string;
	bytes: Buffer<ArrayBuffer>;
	/** Complete when the file is compressed, but for when it was written. */
	record: FileRecord;
	/** Whether the last build has the same bytes. */
	isUnchanged: boolean;
	page?: FinishedPage;
}

/**
 * Makes the function that gives a file its final bytes. `styleSheets`: those of the site, by the
 * address pages link them with. `last`: what the last build knew of the file. Throws when a page has
 * a script in an attribute.
 */
export function fileFinisher(styleSheets: ReadonlyMap<string, string>) {
	const finishPage = pageFinisher(styleSheets);

	return (path: string, content: string | Uint8Array, last?: FileRecord): FinishedFile => {
		const page = path.endsWith('.html')
			? finishPage(path, typeof content === 'string' ? content : Buffer.from(content).toString())
			: undefined;
		const bytes = Buffer.from(page?.html ?? (content as string));
		const digest = hash('sha256', bytes, 'base64url');
		const isUnchanged = last?.hash === digest;
		const record: FileRecord = isUnchanged ? { ...last } : { hash: digest, written: 0, copies: [] };
		delete record.key;
		return { path, bytes, record, isUnchanged, ...(page && { page }) };
	};
}

/** How files are compressed. */
export interface Compression {
	/** Whether copies are made. */
	precompress: boolean;
	/** Whether pages are compressed quickly, which makes their copies a seventh larger. */
	quickly: boolean;
}

/** A changed file after its compression. */
export interface CompressedFile {
	path: string;
	/** Copies, where they are smaller. */
	copies: [end: FileRecord['copies'][number], bytes: Buffer][];
	/** A sentence, when a page is over its budget. */
	overBudget?: string;
}

/**
 * A page in brotli. Before it counts as over its budget it is compressed as far as brotli goes,
 * where that can help: the highest level saves a tenth.
 */
function pageInBrotli({ path, bytes }: FinishedFile, quickly: boolean): Buffer {
	const budget = budgetOf(path);
	const quick = quickly ? asBrotli(bytes, 'quick') : undefined;
	if (quick && quick.length <= budget) return quick;
	const usual = asBrotli(bytes, 'page');
	const mayFit = usual.length > budget && usual.length < 1.2 * budget;
	return mayFit ? asBrotli(bytes, 'smallest') : usual;
}

/**
 * Compresses changed files and completes their records. Each step is taken for all files before the
 * next: brotli and gzip work with large tables, which fall out of the processor's cache when the two
 * take turns.
 */
export function compressFiles(
	files: FinishedFile[],
	{ precompress, quickly }: Compression,
): CompressedFile[] {
	const isCopied = ({ path, bytes }: FinishedFile) =>
		precompress && bytes.length >= SMALL && TEXT.test(path);

	for (const { page, record } of files) if (page) record.page = pageFacts(page.markup);
	const brotli = files.map((file) => {
		// A page is weighed whether or not it is copied.
		if (file.page) return pageInBrotli(file, quickly);
		if (!isCopied(file)) return undefined;
		return asBrotli(file.bytes, DOWNLOAD.test(file.path) ? 'download' : 'page');
	});
	const gzip = files.map((file) => (isCopied(file) ? asGzip(file.bytes) : undefined));

	return files.map((file, i) => {
		const { path, bytes, record, page } = file;
		const copies: CompressedFile['copies'] = [];
		if (isCopied(file)) {
			for (const [end, copy] of [['br', brotli[i]] as const, ['gz', gzip[i]] as const])
				if (copy && copy.length < bytes.length) copies.push([end, copy]);
		}
		record.copies = copies.map(([end]) => end);
		const heavy = page && overBudget(path, brotli[i]?.length ?? 0, page.html);
		return { path, copies, ...(heavy && { overBudget: heavy }) };
	});
}
