// Runs @astrojs/sitemap. Astro has no list of the pages, because it does not write them: the built
// site says which to list, and the story when each last changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import { lastChanged } from '../formats/last-changed.ts';
import { currentStoryData } from '../load/current-story-data.ts';
import type { Log } from './log.ts';
import { indexablePages } from './site/indexable-pages.ts';
import type { Site } from './site/site.ts';

/** The hooks of the integration, with what each uses of what Astro gives it. */
interface Hooks {
	'astro:config:done'(given: { config: { site: string; base: string } }): Promise<void>;
	'astro:routes:resolved'(given: { routes: [] }): void;
	'astro:build:done'(given: {
		dir: URL;
		pages: { pathname: string }[];
		logger: Log;
	}): Promise<void>;
}

/** Writes `sitemap-index.xml` and the sitemaps it names. `address`: where the site will live. */
export async function writeSitemap(site: Site, address: URL, log: Log): Promise<void> {
	const { href } = address;
	const listed = indexablePages(site.pages, href);
	const changed = lastChanged(currentStoryData(), '/').of;
	const leftOut = [`${href}search/`, `${href}embed/`, `${href}share/`];
	const integration = astroSitemap({
		namespaces: { news: false, xhtml: false, image: false, video: false },
		filter: (page) => listed.has(page) && !leftOut.some((start) => page.startsWith(start)),
		serialize: (item) => ({ ...item, lastmod: changed(`/${item.url.slice(href.length)}`) }),
	});
	// Called from here, so that they also run in a build without Astro.
	const hooks = integration.hooks as unknown as Hooks;
	await hooks['astro:config:done']({ config: { site: address.origin, base: address.pathname } });
	hooks['astro:routes:resolved']({ routes: [] });
	await hooks['astro:build:done']({
		dir: pathToFileURL(`${site.astroFolder}/`),
		pages: [...listed].map((page) => ({ pathname: page.slice(href.length) })),
		logger: log,
	});
	// The integration only logs its errors. robots.txt names the file, so it must exist.
	if (!existsSync(join(site.astroFolder, 'sitemap-index.xml')))
		throw new Error(
			'No sitemap was written; the last good site was left as it is. The lines above say why.',
		);
}
