// Wraps @astrojs/sitemap. `render-pages` writes the pages itself, so Astro has no list of them: the
// built site says which to list, and the story when each last changed.
import { existsSync } from 'node:fs';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChanged } from '../formats/last-changed.ts';
import { currentStoryData } from '../load/current-story-data.ts';
import { indexablePages } from './site/indexable-pages.ts';
import type { Site } from './site/site.ts';

/**
 * Writes `sitemap-index.xml` and the sitemaps it names. `siteUrl`: where the site will live, with a
 * slash at the end.
 */
export function sitemap(site: Site, siteUrl: string): AstroIntegration {
	const leftOut = [`${siteUrl}search/`, `${siteUrl}embed/`, `${siteUrl}share/`];
	let listed = new Set<string>();
	let changed = (_: string): string => '';
	const inner = astroSitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (page) => listed.has(page) && !leftOut.some((address) => page.startsWith(address)),
		serialize: (item) => ({ ...item, lastmod: changed(`/${item.url.slice(siteUrl.length)}`) }),
	});
	return {
		...inner,
		name: 'sitemap',
		hooks: {
			...inner.hooks,
			'astro:build:done': async (done) => {
				listed = indexablePages(site.pages, siteUrl);
				changed = lastChanged(currentStoryData(), '/').of;
				await inner.hooks['astro:build:done']?.({
					...done,
					pages: [...listed].map((address) => ({ pathname: address.slice(siteUrl.length) })),
				});
				// The integration only logs its errors. robots.txt names the file, so it must exist.
				if (!existsSync(new URL('sitemap-index.xml', done.dir)))
					throw new Error(
						'No sitemap was written; the last good site was left as it is. The lines above say why.',
					);
			},
		},
	};
}
