// What is done to a file before it is published: a page gets its final HTML and is weighed, and
// compressed copies are made for hosts that send them.
import { hash } from 'node:crypto';
import type { FileRecord } from './build-manifest.ts';
import { asBrotli, asGzip } from './compress.ts';
import { pageFinisher } from './finish-page.ts';
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

export interface FinishOptions {
	/** Whether compressed copies are made. */
	precompress: boolean;
	/** Whether pages are compressed quickly, which makes their copies a seventh larger. */
	quickly: boolean;
	/** The style sheets of the site, by the address pages link them with. */
	styleSheets: ReadonlyMap<string, string>;
}

export interface FinishedFile {
	bytes: Buffer<ArrayBuffer>;
	record: FileRecord;
	/** Whether the last build has the same bytes. */
	isUnchanged: boolean;
	/** Compressed copies, where they are smaller: `br` → bytes. */
	copies: [end: 'br' | 'gz', bytes: Buffer][];
	/** A sentence, when a page is over its budget. */
	overBudget?: string;
}

/**
 * A page in brotli. Before it counts as over its budget it is compressed as far as brotli goes,
 * where that can help: the highest level saves a tenth.
 */
function compressPage(path: string, bytes: Buffer, quickly: boolean): Buffer {
	const budget = budgetOf(path);
	const quick = quickly ? asBrotli(bytes, 'quick') : undefined;
	if (quick && quick.length <= budget) return quick;
	const usual = asBrotli(bytes, 'page');
	const mayFit = usual.length > budget && usual.length < 1.2 * budget;
	return mayFit ? asBrotli(bytes, 'smallest') : usual;
}

/**
 * Makes the function that finishes files. `last`: what the last build knew of the file; when its
 * bytes are the same, so is its record. Throws when a page has a script in an attribute.
 */
export function fileFinisher({ precompress, quickly, styleSheets }: FinishOptions) {
	const finishPage = pageFinisher(styleSheets);

	return (path: string, content: string | Uint8Array, last?: FileRecord): FinishedFile => {
		const page = path.endsWith('.html')
			? finishPage(path, typeof content === 'string' ? content : Buffer.from(content).toString())
			: undefined;
		const bytes = page ? Buffer.from(page.html) : Buffer.from(content as string);
		const digest = hash('sha256', bytes, 'base64url');
		if (last?.hash === digest) {
			return { bytes, record: { ...last }, isUnchanged: true, copies: [] };
		}

		const isCopied = precompress && bytes.length >= SMALL && TEXT.test(path);
		// A page is weighed whether or not it is copied.
		const brotli = page
			? compressPage(path, bytes, quickly)
			: isCopied && asBrotli(bytes, DOWNLOAD.test(path) ? 'download' : 'page');
		const copies: FinishedFile['copies'] = [];
		if (isCopied && brotli && brotli.length < bytes.length) copies.push(['br', brotli]);
		const gzip = isCopied && asGzip(bytes);
		if (gzip && gzip.length < bytes.length) copies.push(['gz', gzip]);

		const record: FileRecord = { hash: digest, written: 0, copies: copies.map(([end]) => end) };
		if (!page || !brotli) return { bytes, record, isUnchanged: false, copies };
		record.page = pageFacts(page.markup);
		const heavy = overBudget(path, brotli.length, page.html);
		return { bytes, record, isUnchanged: false, copies, ...(heavy && { overBudget: heavy }) };
	};
}
