import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { headers } from './src/integrations/headers.ts';
import { measureCards } from './src/integrations/measure-cards.ts';
import { printEdition } from './src/integrations/print-edition.ts';
import { publish } from './src/integrations/publish.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { PLACEHOLDER, warnOfPlaceholder } from './src/integrations/warn-of-placeholder.ts';

// Where the site will live; it may have a path. The default is for local use only.
const given = new URL(process.env.SITE_URL || PLACEHOLDER);
const siteUrl = new URL(given.pathname.replace(/\/*$/, '/'), given.origin);
const outDir = process.env.OUT_DIR || 'dist';

export default defineConfig({
	site: siteUrl.origin,
	base: siteUrl.pathname,
	trailingSlash: 'always',
	outDir,
	// One cache per story and address, so that builds of two stories never mix.
	cacheDir: process.env.CACHE_DIR || `./node_modules/.astro/${`${process.env.CONTENT_DIR || 'content'} ${siteUrl.href}`.replace(/[^A-Za-z0-9]+/g, '-')}`,
	// Pages wait for the disk one after another unless several are made at once; 16 saves about a tenth of a build of thousands.
	build: { format: 'directory', inlineStylesheets: 'always', concurrency: 16 },
	markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
	// In this order after a build: what belongs to the site is written, then it is checked and published.
	integrations: [mdx(), measureCards(), sitemap(siteUrl.href), headers(siteUrl.pathname), printEdition({ site: siteUrl.href, isWanted: !process.argv.includes('--no-pdf') }), publish({ outDir }), warnOfPlaceholder(siteUrl.href)],
	devToolbar: { enabled: false },
});
