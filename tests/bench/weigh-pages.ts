import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf } from '../../src/integrations/site/page-budgets.ts';

export interface Weighed {
	/** The address inside the site, without the leading slash. */
	address: string;
	kind: string;
	/**
	 * Bytes of the page with its inlined CSS, as a host sends it: the brotli copy if there is one.
	 */
	bytes: number;
	budget: number;
}

/**
 * What a page is, from its address: `quotes/x/` → `quotes/*`, `quotes/in/2019/` →
 * `quotes/in/*`, `embed/quotes/x/` → `card: quotes`, `about/` → `about`.
 */
export function kindOf(address: string): string {
	const [folder = '', id = '', more] = address.split('/');
	if (address === '') return 'front';
	if (folder === 'embed') return id === '' ? 'gallery' : `card: ${id}`;
	if (id === 'in') return `${folder}/in/*`;
	return id === '' && more === undefined ? folder.replace(/\.html$/, '') : `${folder}/*`;
}

/** All pages and cards of a built site by kind; the heaviest come first. */
export function weighPages(outDir: string): Map<string, Weighed[]> {
	const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'));
	const all = files.map((file): Weighed => {
		const address = file.replace(/(^|\/)index\.html$/, '$1');
		const copy = join(outDir, `${file}.br`);
		return {
			address,
			kind: kindOf(address),
			bytes: statSync(existsSync(copy) ? copy : join(outDir, file)).size,
			budget: budgetOf(file),
		};
	});
	return Map.groupBy(
		all.sort((a, b) => b.bytes - a.bytes),
		({ kind }) => kind,
	);
}
