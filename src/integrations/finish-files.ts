// What is done to each file of a built site before it is published: CSS that a page does not use is taken out, pages are weighed,
// and what hosts send to browsers that take brotli or gzip is made once here and not at every request.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { asBrotli, asGzip } from './compress.ts';
import { budgetOf, overBudget } from './page-budgets.ts';
import { cssTrimmer } from './trim-css.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** Files worked on at once: enough for every core, few enough for the memory. */
const AT_ONCE = 32;
/** Bytes below which a copy is worth nothing: such a file goes in one packet as it is. */
const SMALL = 1000;

async function compress(file: string, bytes: Buffer, brotli: Buffer): Promise<void> {
	const gzip = await asGzip(bytes);
	if (brotli.length < bytes.length) await writeFile(`${file}.br`, brotli);
	if (gzip.length < bytes.length) await writeFile(`${file}.gz`, gzip);
}

/** Finishes a page; returns a sentence when it is over its budget. */
async function finishPage(file: string, page: string, trim: (html: string) => string, precompress: boolean): Promise<string | undefined> {
	const before = await readFile(file, 'utf8');
	const html = trim(before);
	if (html !== before) await writeFile(file, html);
	const bytes = Buffer.from(html);
	let brotli = await asBrotli(bytes);
	// Before a page is called too heavy it is pressed as far as can be, where that can help: it makes a page a tenth smaller.
	if (brotli.length > budgetOf(page) && brotli.length < 1.2 * budgetOf(page)) brotli = await asBrotli(bytes, { smallest: true });
	if (precompress && bytes.length >= SMALL) await compress(file, bytes, brotli);
	return overBudget(page, brotli.length, html);
}

/** Finishes every text file of a folder. With `precompress`, `x.br` and `x.gz` stand beside a file `x` where they are smaller. Returns a sentence for each page over its budget, sorted. */
export async function finishFiles(folder: string, { precompress }: { precompress: boolean }): Promise<string[]> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && TEXT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();
	const trim = cssTrimmer();
	const heavy: string[] = [];
	for (let at = 0; at < files.length; at += AT_ONCE) {
		const found = await Promise.all(files.slice(at, at + AT_ONCE).map(async (file) => {
			if (file.endsWith('.html')) return finishPage(file, relative(folder, file).replaceAll('\\', '/'), trim, precompress);
			if (!precompress) return undefined;
			const bytes = await readFile(file);
			if (bytes.length >= SMALL) await compress(file, bytes, await asBrotli(bytes));
			return undefined;
		}));
		heavy.push(...found.filter((sentence) => sentence !== undefined));
	}
	return heavy;
}
