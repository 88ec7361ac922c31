// What is done to files before they are written. Each step is taken for many files and then the next: taking all steps for one file after another costs a quarter more (measured): each step has tables of its own, which the others push out of the processor's cache.
import { hash as hashOf } from 'node:crypto';
import { asBrotli, asGzip } from './compress.ts';
import { interned } from './interned.ts';
import type { FileRecord } from './memory.ts';
import { budgetOf, isCard, overBudget } from './page-budgets.ts';
import { pageFacts } from './page-facts.ts';
import { cssTrimmer } from './trim-css.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** What is fetched whole to be worked with, and not while a reader waits. */
const DOWNLOAD = /^data\//;
/** Bytes below which a copy is worth nothing: such a file goes in one segment of a connection as it is (1,460 bytes, less some for the headers). */
const SMALL = 1400;

export interface Waiting {
	path: string;
	content: string | Uint8Array;
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
	heavy?: string;
}

/** A page in brotli, pressed quickly or with more care. Before it is called too heavy it is pressed as far as can be, where that can help: it makes a page a tenth smaller. */
function weigh(path: string, bytes: Buffer, quickly: boolean): Buffer {
	const budget = budgetOf(path);
	// A card would come out larger than its gzip copy.
	const quick = quickly && !isCard(path) ? asBrotli(bytes, 'quick') : undefined;
	if (quick && quick.length <= budget) return quick;
	const usual = asBrotli(bytes, 'page');
	return usual.length > budget && usual.length < 1.2 * budget ? asBrotli(bytes, 'smallest') : usual;
}

/** Makes the function that finishes files: pages are trimmed, what is known of a page is noted, copies are made; with `quickly` those of pages take a third of the time and are a seventh larger. It gives those that differ from the last build; of the others the record is that of the last. Throws when a page has a script in an attribute. */
export function finisher({ precompress }: { precompress: boolean }): (waiting: Waiting[], last: ReadonlyMap<string, FileRecord>, quickly: boolean) => Finished[] {
	const trim = cssTrimmer();
	const own = interned();
	return (waiting, last, quickly) => {
		const texts = waiting.map(({ path, content }) => (path.endsWith('.html') ? trim(String(content)) : content));
		const bytes = texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.byteLength)));
		for (const [i, { record }] of waiting.entries()) record.hash = hashOf('sha256', bytes[i] ?? '', 'base64url');
		const fresh = waiting.flatMap(({ path, record }, i) => {
			const before = last.get(path);
			if (before?.hash !== record.hash) return { path, record, html: path.endsWith('.html') ? String(texts[i]) : '', bytes: bytes[i] ?? Buffer.alloc(0) };
			Object.assign(record, { written: before.written, copies: before.copies, ...(before.page ? { page: before.page } : {}) });
			return [];
		});
		for (const { path, html, record } of fresh) if (html) record.page = pageFacts(path, html, own);
		const copied = (one: { path: string; bytes: Buffer }) => precompress && one.bytes.length >= SMALL && TEXT.test(one.path);
		const brotli = fresh.map((one) => (one.html ? weigh(one.path, one.bytes, quickly) : copied(one) ? asBrotli(one.bytes, DOWNLOAD.test(one.path) ? 'download' : 'page') : undefined));
		const gzip = fresh.map((one) => (copied(one) ? asGzip(one.bytes) : undefined));
		return fresh.map(({ path, html, record, bytes: whole }, i): Finished => {
			const [br, gz] = [brotli[i], gzip[i]];
			const copies = gz ? ([['br', br], ['gz', gz]] as const).flatMap(([end, copy]): Finished['copies'] => (copy && copy.length < whole.length ? [[end, copy]] : [])) : [];
			record.copies = copies.map(([end]) => end);
			const heavy = html && br ? overBudget(path, br.length, html) : undefined;
			return { path, bytes: whole, record, copies, ...(heavy ? { heavy } : {}) };
		});
	};
}
