// Runs @astrojs/sitemap. Astro has no list of the pages, because it does not write them: the built
// site says which to list, and the story when each last changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import { lastChanged } from '../formats/last-changed.ts';
import { currentStory } from '../load/current-story.ts';
import { currentStoryData } from '../load/current-story-data.ts';
import { tagOf } from '../story/tag-of.ts';
import { inLanguage } from '../words/present-language.ts';
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

interface LanguageVersion {
	/** BCP 47. */
	tag: string;
	/** The full address of its front page. */
	root: string;
	/** The day on which a page last changed. */
	changed: (address: string) => string;
}

/** The languages of the site, the one in which the story was written first. */
const languageVersions = (href: string): LanguageVersion[] =>
	[undefined, ...currentStory().languages].map((language) =>
		inLanguage(language, () => ({
			tag: tagOf(currentStory()),
			root: language === undefined ? href : `${href}${language}/`,
			changed: lastChanged(currentStoryData(), '/').of,
		})),
	);

/** Writes `sitemap-index.xml` and the sitemaps it names. `address`: where the site will live. */
export async function writeSitemap(site: Site, address: URL, log: Log): Promise<void> {
	const { href } = address;
	const listed = indexablePages(site.pages, href);
	// A part of a list has other entries in other languages, so its head names none, nor do we.
	const inLanguages = new Set(
		site.pages.flatMap(([, { canonical, namesLanguages }]) =>
			canonical !== undefined && namesLanguages ? [canonical] : [],
		),
	);
	const versions = languageVersions(href);
	const leftOut = versions.flatMap(({ root }) =>
		['search/', 'embed/', 'share/'].map((folder) => root + folder),
	);
	const integration = astroSitemap({
		namespaces: { news: false, xhtml: versions.length > 1, image: false, video: false },
		filter: (page) => listed.has(page) && !leftOut.some((start) => page.startsWith(start)),
		serialize: (item) => {
			const own = versions.findLast(({ root }) => item.url.startsWith(root)) as LanguageVersion;
			const page = item.url.slice(own.root.length);
			const there = versions.filter(({ root }) => inLanguages.has(root + page));
			const [first] = there;
			const links = [
				...there.map(({ tag, root }) => ({ lang: tag, url: root + page })),
				...(first ? [{ lang: 'x-default', url: first.root + page }] : []),
			];
			return {
				...item,
				lastmod: own.changed(`/${page}`),
				...(there.length > 1 ? { links } : {}),
			};
		},
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
