import type { Scripts } from '../../formats/headers.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The path of the header rule that applies to a page: that of its top folder, or its own for the
 * front page and for single files. Undefined for cards, which have a rule of their own.
 */
function pathOf(file: string): string | undefined {
	const [folder = '', ...rest] = file.split('/');
	if (file === 'index.html') return '/';
	if (rest.length === 0) return `/${file}`;
	if (folder !== 'embed') return `/${folder}/*`;
	return file === 'embed/index.html' ? '/embed/' : undefined;
}

/** The scripts that the pages of a site run, by the path of a header rule, sorted. */
export function scriptsOfPages(pages: [file: string, facts: PageFacts][]): Record<string, Scripts> {
	const found = new Map<string, { files: boolean; inline: Set<string> }>();
	for (const [file, { inline, scripted }] of pages) {
		const path = pathOf(file);
		if (!path) continue;
		const scripts = found.get(path) ?? { files: false, inline: new Set() };
		if (scripted) scripts.files = true;
		for (const one of inline) scripts.inline.add(one);
		found.set(path, scripts);
	}
	return Object.fromEntries(
		[...found]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, { files, inline }]) => [path, { files, inline: [...inline].sort() }]),
	);
}
