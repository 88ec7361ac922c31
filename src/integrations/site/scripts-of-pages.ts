import type { Scripts } from '../../formats/headers.ts';
import type { PageFacts } from './page-facts.ts';

/** The path whose rule a page falls under: its folder at the top, the front and single files by themselves. Cards fall under none. */
function pathOf(file: string): string | undefined {
	const [folder = '', ...rest] = file.split('/');
	if (file === 'index.html') return '/';
	if (rest.length === 0) return `/${file}`;
	if (folder !== 'embed') return `/${folder}/*`;
	return file === 'embed/index.html' ? '/embed/' : undefined;
}

/** What the pages of a site run, by path, in the order of the paths. */
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
