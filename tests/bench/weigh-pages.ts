import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf } from '../../src/integrations/site/page-budgets.ts';

export interface Weighed {
	/** Its address inside the site, without the first slash. */
	address: string;
	kind: string;
	/** Bytes as a host sends it: HTML with its CSS, the brotli copy of the build where there is one. */
	bytes: number;
	budget: number;
}

/** `quotes/x/` → `quotes/*`; a list and what stands alone by its own name, the pages of long lists and cards by theirs. */
export function kindOf(address: string): string {
	const [folder = '', id = '', more] = address.split('/');
	if (address === '') return 'front';
	if (folder === 'embed') return id === '' ? 'gallery' : `card: ${id}`;
	if (id === 'in') return `${folder}/in/*`;
	return id === '' && more === undefined ? folder.replace(/\.html$/, '') : `${folder}/*`;
}

/** Every page and card of a built site, the heaviest of each kind first. */
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
