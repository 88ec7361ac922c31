import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { headers } from './src/integrations/headers.ts';
import { keepEditorFiles } from './src/integrations/keep-editor-files.ts';
import { printEdition } from './src/integrations/print-edition.ts';
import { Progress } from './src/integrations/progress.ts';
import { publish } from './src/integrations/publish.ts';
import { reloadOpenPages } from './src/integrations/reload-open-pages.ts';
import { renderPages } from './src/integrations/render-pages.ts';
import { showProblems } from './src/integrations/show-problems.ts';
import { Site } from './src/integrations/site/site.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { PLACEHOLDER, warnOfPlaceholder } from './src/integrations/warn-of-placeholder.ts';

// Where the site will live; it may have a path. The default is for local use only.
const siteUrl = siteAddress(process.env.SITE_URL || PLACEHOLDER);
const outDir = process.env.OUT_DIR || 'dist';
const site = new Site(outDir, { precompress: process.env.PRECOMPRESS !== 'off' });
const progress = new Progress();

// Not through defineConfig(), which gives it back as it is: importing it loads Astro's optimizer of SVG too, a sixth of a second of every build.
/** @type {import('astro').AstroUserConfig} */
export default {
	site: siteUrl.origin,
	base: siteUrl.pathname,
	trailingSlash: 'always',
	outDir,
	// One cache per story and address, so that builds of two stories never mix.
	cacheDir:
		process.env.CACHE_DIR ||
		`./node_modules/.astro/${`${process.env.CONTENT_DIR || 'content'} ${siteUrl.href}`.replace(/[^A-Za-z0-9]+/g, '-')}`,
	build: { format: 'directory', inlineStylesheets: 'never' },
	markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
	// In this order: pages are made, what belongs to the site beside them is written, then the whole is checked and published.
	integrations: [
		mdx(),
		renderPages(site, progress),
		sitemap(site, siteUrl.href),
		headers(site, siteUrl.pathname),
		printEdition(site, progress, {
			address: siteUrl.href,
			isWanted: !process.argv.includes('--no-pdf'),
		}),
		publish(site, progress),
		warnOfPlaceholder(siteUrl.href),
		reloadOpenPages(),
		keepEditorFiles(process.env.CONTENT_DIR || 'content'),
		showProblems(),
	],
	logger: { entrypoint: new URL('./src/integrations/build-log.mjs', import.meta.url) },
	devToolbar: { enabled: false },
};
