// Astro's own sitemap, told which pages to list and the day each last changed: by the site that was built and the story it was built of, so that nothing is read or worked out twice.
import { existsSync } from 'node:fs';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChanged } from '../formats/last-changed.ts';
import { currentStoryData } from '../load/current-story-data.ts';
import { indexablePages } from './site/indexable-pages.ts';
import type { Site } from './site/site.ts';

/** `siteUrl`: where the site will live, with a slash at the end. Writes `sitemap-index.xml` and the sitemaps it names. */
export function sitemap(site: Site, siteUrl: string): AstroIntegration {
	const left = [`${siteUrl}search/`, `${siteUrl}embed/`, `${siteUrl}share/`];
	let listed = new Set<string>();
	let changed = (_: string): string => '';
	const inner = astroSitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (page) => listed.has(page) && !left.some((address) => page.startsWith(address)),
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
				// It reports its own mistakes and goes on; robots.txt names the file, so it has to be there.
				if (!existsSync(new URL('sitemap-index.xml', done.dir)))
					throw new Error(
						'No sitemap was written; the last good site was left as it is. The lines above say why.',
					);
			},
		},
	};
}
