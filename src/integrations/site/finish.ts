// What is done to files before they are written. Each step is taken for many files and then the next: taking all steps for one file after another costs a quarter more (measured): each step has tables of its own, which the others push out of the processor's cache.
import { hash as hashOf } from 'node:crypto';
import type { Page } from '../pages/page.ts';
import type { FileRecord } from './build-manifest.ts';
import { asBrotli, asGzip } from './compress.ts';
import { budgetOf, overBudget } from './page-budgets.ts';
import { pageFacts } from './page-facts.ts';
import { stringInterner } from './string-interner.ts';
import { cssTrimmer } from './trim-css.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** What is fetched whole to be worked with, and not while a reader waits. */
const DOWNLOAD = /^data\//;
/** Bytes below which a copy is worth nothing: such a file goes in one segment of a connection as it is (1,460 bytes, less some for the headers). */
const SMALL = 1400;

export interface Waiting {
	path: string;
	content: Page | string | Uint8Array;
	/** Filled in here, but for when it is written. */
	record: FileRecord;
}

export interface Finished {
	path: string;
	bytes: Buffer;
	record: FileRecord;
	/** Compressed copies, where they are smaller. */
	copies: [end: FileRecord['copies'][number], bytes: Buffer][];
	/** A sentence, when the page is over its budget. */
	overBudget?: string;
}

/** A file on its way: each step adds to it. */
interface Making {
	path: string;
	record: FileRecord;
	bytes: Buffer;
	/** Of a page: its HTML, in which its CSS need not stand. */
	html?: string;
	br?: Buffer;
	gz?: Buffer;
}

/** Of pages that are not of our own making. */
const NO_SHEETS: string[] = [];

function begin({ path, content, record }: Waiting, trim: (page: Page) => Buffer): Making {
	const page =
		typeof content === 'object' && 'html' in content
			? content
			: path.endsWith('.html')
				? {
						html: typeof content === 'string' ? content : Buffer.from(content).toString(),
						sheets: NO_SHEETS,
					}
				: undefined;
	if (page) return { path, record, bytes: trim(page), html: page.html };
	return { path, record, bytes: Buffer.from(content as string) };
}

/** A page in brotli, pressed quickly or with more care. Before it is called too heavy it is pressed as far as can be, where that can help: it makes a page a tenth smaller. */
function weigh(path: string, bytes: Buffer, quickly: boolean): Buffer {
	const budget = budgetOf(path);
	const quick = quickly ? asBrotli(bytes, 'quick') : undefined;
	if (quick && quick.length <= budget) return quick;
	const usual = asBrotli(bytes, 'page');
	return usual.length > budget && usual.length < 1.2 * budget ? asBrotli(bytes, 'smallest') : usual;
}

/** Makes the function that finishes files: pages are trimmed, what is known of a page is noted, copies are made; with `quickly` those of pages take a third of the time and are a seventh larger, a card’s a fifth. It gives those that differ from the last build; of the others the record is that of the last. Throws when a page has a script in an attribute. */
export function finisher({
	precompress,
}: {
	precompress: boolean;
}): (waiting: Waiting[], last: ReadonlyMap<string, FileRecord>, quickly: boolean) => Finished[] {
	const trim = cssTrimmer();
	const own = stringInterner();
	return (waiting, last, quickly) => {
		const all = waiting.map((one) => begin(one, trim));
		for (const { record, bytes } of all) record.hash = hashOf('sha256', bytes, 'base64url');
		const fresh = all.filter(({ path, record }) => {
			const before = last.get(path);
			const same = before?.hash === record.hash;
			if (same)
				Object.assign(record, {
					written: before.written,
					copies: before.copies,
					...(before.page ? { page: before.page } : {}),
				});
			return !same;
		});
		const pages = fresh.filter((one): one is Making & { html: string } => one.html !== undefined);
		const copied = precompress
			? fresh.filter(({ path, bytes }) => bytes.length >= SMALL && TEXT.test(path))
			: [];
		for (const { path, html, record } of pages) record.page = pageFacts(path, html, own);
		// A page is weighed whether or not copies are made.
		for (const page of pages) page.br = weigh(page.path, page.bytes, quickly);
		for (const one of copied)
			one.br ??= asBrotli(one.bytes, DOWNLOAD.test(one.path) ? 'download' : 'page');
		for (const one of copied) one.gz = asGzip(one.bytes);
		return fresh.map(({ path, record, bytes, html, br, gz }): Finished => {
			const copies = gz
				? (
						[
							['br', br],
							['gz', gz],
						] as const
					).flatMap(([end, copy]): Finished['copies'] =>
						copy && copy.length < bytes.length ? [[end, copy]] : [],
					)
				: [];
			record.copies = copies.map(([end]) => end);
			const heavy = html !== undefined && br ? overBudget(path, br.length, bytes) : undefined;
			return { path, bytes, record, copies, ...(heavy ? { overBudget: heavy } : {}) };
		});
	};
}
