// Astro's own sitemap, told which pages to list and the day each last changed: by the site that was built, so that nothing is read or worked out twice.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChanged } from '../formats/last-changed.ts';
import type { StoryData } from '../views/story-data.ts';
import { indexablePages } from './indexable-pages.ts';

/** `siteUrl`: where the site will live, with a slash at the end. Writes `sitemap-index.xml` and the sitemaps it names. */
export function sitemap(siteUrl: string): AstroIntegration {
	const left = [`${siteUrl}search/`, `${siteUrl}embed/`, `${siteUrl}share/`];
	let listed = new Set<string>();
	let changed = (_: string): string => '';
	const inner = astroSitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (page) => listed.has(page) && !left.some((address) => page.startsWith(address)),
		serialize: (item) => ({ ...item, lastmod: changed(item.url) }),
	});
	return {
		...inner,
		name: 'sitemap',
		hooks: {
			...inner.hooks,
			'astro:build:done': async (done) => {
				listed = indexablePages(fileURLToPath(done.dir), siteUrl);
				changed = lastChanged(JSON.parse(readFileSync(new URL('data/story.json', done.dir), 'utf8')) as StoryData, siteUrl).of;
				await inner.hooks['astro:build:done']?.(done);
				// It reports its own mistakes and goes on; robots.txt names the file, so it has to be there.
				if (!existsSync(new URL('sitemap-index.xml', done.dir))) throw new Error('No sitemap was written; the last good site was left as it is. The lines above say why.');
			},
		},
	};
}
