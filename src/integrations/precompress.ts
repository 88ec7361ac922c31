// The files that hosts send to browsers that take brotli or gzip, made once here and not at every request; and, since it is at hand, what each page weighs.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { asBrotli, asGzip } from './compress.ts';
import { budgetOf, overBudget } from './page-budgets.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonl|xml|svg|txt|md|csv|webmanifest|ics|bib|ris)$/;
/** Files worked on at once: enough for every core, few enough for the memory. */
const AT_ONCE = 32;

async function one(file: string, page: string | undefined, write: boolean): Promise<string | undefined> {
	const bytes = await readFile(file);
	let brotli = await asBrotli(bytes);
	// Before a page is called too heavy it is pressed as far as can be.
	if (page && brotli.length > budgetOf(page)) brotli = await asBrotli(bytes, { smallest: true });
	if (write) {
		const gzip = await asGzip(bytes);
		if (brotli.length < bytes.length) await writeFile(`${file}.br`, brotli);
		if (gzip.length < bytes.length) await writeFile(`${file}.gz`, gzip);
	}
	return page && overBudget(page, brotli.length, bytes.toString());
}

/**
 * Writes `x.br` and `x.gz` beside each text file `x` of a built site where they are smaller; with `write: false` it only weighs.
 * Returns a sentence for each page over its budget, sorted.
 */
export async function precompress(folder: string, { write }: { write: boolean }): Promise<string[]> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && TEXT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();
	const heavy: string[] = [];
	for (let at = 0; at < files.length; at += AT_ONCE) {
		const found = await Promise.all(files.slice(at, at + AT_ONCE).map((file) => {
			const page = file.endsWith('.html') ? relative(folder, file).replaceAll('\\', '/') : undefined;
			return write || page ? one(file, page, write) : undefined;
		}));
		heavy.push(...found.filter((sentence) => sentence !== undefined));
	}
	return heavy;
}
