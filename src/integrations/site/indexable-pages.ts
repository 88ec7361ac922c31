import type { PageFacts } from './page-facts.ts';

/**
 * The addresses of the pages that search engines may list: those whose canonical address is their
 * own and that do not say noindex. `root`: the address of the site, with a slash at the end.
 */
export const indexablePages = (
	pages: [file: string, facts: PageFacts][],
	root: string,
): Set<string> =>
	new Set(
		pages.flatMap(([file, { canonical }]) =>
			/(^|\/)index\.html$/.test(file) && canonical === root + file.replace(/index\.html$/, '')
				? [canonical]
				: [],
		),
	);
