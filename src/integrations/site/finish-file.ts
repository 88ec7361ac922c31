// What is done to a file before it is published: a page gets its final HTML and is weighed, and
// compressed copies are made for hosts that send them.
import { hash } from 'node:crypto';
import { BatchBuffer } from './batch-buffer.ts';
import type { FileRecord } from './build-manifest.ts';
import { asBrotli, asGzip } from './compress.ts';
import { pageFinisher } from './finish-page.ts';
import { budgetOf, overBudget } from './page-budgets.ts';
import { pageFacts } from './page-facts.ts';
import type { PageMarkup } from './read-page.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** Files that are downloaded whole to be worked with, while no reader waits. */
const DOWNLOAD = /^(([a-z]{2,3}(-[A-Za-z0-9]+)*\/)?data\/|receipt\.json$)/;
/**
 * Bytes below which a copy gains nothing: such a file fits one segment of a connection as it is
 * (1,460 bytes, less the headers).
 */
const SMALL = 1400;

/** A file on its way to the site. */
export interface NewFile {
	path: string;
	content: string | Uint8Array;
	/** Filled in on the way, but for when the file was written. */
	record: FileRecord;
}

/** A file in its final bytes. */
interface FinalFile {
	path: string;
	bytes: Buffer;
	record: FileRecord;
	/** Set for pages only. */
	markup?: PageMarkup;
}

/** How files are compressed. */
export interface Compression {
	/** Whether copies are made. */
	precompress: boolean;
	/**
	 * Whether files are compressed quickly, for long stories: in gzip alone, which makes pages a seventh
	 * larger than brotli does. A page that is over its budget then is compressed in both ways.
	 */
	quickly: boolean;
}

/** A file that differs from the last build, ready to be written. Its bytes are valid until the next. */
export interface FinishedFile {
	path: string;
	bytes: Buffer;
	/** Copies, where they are smaller. */
	copies: [end: FileRecord['copies'][number], bytes: Buffer][];
	/** A sentence, when a page is over its budget. */
	overBudget?: string;
}

/**
 * A page in brotli. Before it counts as over its budget it is compressed as far as brotli goes,
 * where that can help: the highest level saves a tenth.
 */
function pageInBrotli({ path, bytes }: FinalFile): Buffer {
	const budget = budgetOf(path);
	const usual = asBrotli(bytes, 'page');
	const mayFit = usual.length > budget && usual.length < 1.2 * budget;
	return mayFit ? asBrotli(bytes, 'smallest') : usual;
}

const isText = (content: NewFile['content']): content is string => typeof content === 'string';

/**
 * Makes the function that finishes files and gives those that differ from the last build. Each step
 * is taken for all files before the next: rendering, brotli and gzip work with tables and code that
 * fall out of the processor's cache when they take turns. `styleSheets`: those of the site, by the
 * address pages link them with. Throws when a page has a script in an attribute.
 */
export function fileFinisher(styleSheets: ReadonlyMap<string, string>) {
	const finishPage = pageFinisher(styleSheets);
	const batch = new BatchBuffer();

	function finalFile({ path, content, record }: NewFile): FinalFile {
		if (!path.endsWith('.html')) {
			const bytes = isText(content) ? batch.join([content]) : Buffer.from(content);
			return { path, record, bytes };
		}
		const html = isText(content) ? content : Buffer.from(content).toString();
		const { texts, markup } = finishPage(path, html);
		return { path, record, bytes: batch.join(texts), markup };
	}

	return (
		files: NewFile[],
		last: ReadonlyMap<string, FileRecord>,
		{ precompress, quickly }: Compression,
	): FinishedFile[] => {
		batch.clear();
		const all = files.map(finalFile);
		const changed = all.filter(({ path, bytes, record }) => {
			record.hash = hash('sha256', bytes, 'base64url');
			record.size = bytes.length;
			const before = last.get(path);
			if (before?.hash !== record.hash) return true;
			record.written = before.written;
			record.copies = before.copies;
			if (before.page) record.page = before.page;
			return false;
		});

		const isCopied = ({ path, bytes }: FinalFile) =>
			precompress && bytes.length >= SMALL && TEXT.test(path);
		for (const { markup, record } of changed) if (markup) record.page = pageFacts(markup);
		// A page is weighed whether or not it is copied.
		const gzip = changed.map((file) => {
			if (quickly) return file.markup || isCopied(file) ? asGzip(file.bytes, 'only') : undefined;
			return isCopied(file) ? asGzip(file.bytes, 'fallback') : undefined;
		});
		const brotli = changed.map((file, i) => {
			const { path, bytes, markup } = file;
			const isLight = !markup || (gzip[i]?.length ?? Infinity) <= budgetOf(path);
			if (quickly && isLight) return undefined;
			if (markup) return pageInBrotli(file);
			return isCopied(file)
				? asBrotli(bytes, DOWNLOAD.test(path) ? 'download' : 'page')
				: undefined;
		});

		return changed.map((file, i): FinishedFile => {
			const { path, bytes, record, markup } = file;
			const copies: FinishedFile['copies'] = [];
			if (isCopied(file)) {
				for (const [end, copy] of [['br', brotli[i]] as const, ['gz', gzip[i]] as const])
					if (copy && copy.length < bytes.length) copies.push([end, copy]);
			}
			record.copies = copies.map(([end]) => end);
			const heavy = markup && overBudget(path, brotli[i]?.length ?? 0, bytes);
			return { path, bytes, copies, ...(heavy && { overBudget: heavy }) };
		});
	};
}
