import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { publish } from './src/integrations/publish.ts';

// Where the site will live; it may have a path. The default is for local use only.
const siteUrl = new URL(process.env.SITE_URL || 'http://localhost:4321/');
const outDir = process.env.OUT_DIR || 'dist';

export default defineConfig({
	site: siteUrl.origin,
	base: siteUrl.pathname.replace(/\/*$/, '/'),
	trailingSlash: 'always',
	outDir,
	// One cache per story and address, so that builds of two stories never mix.
	cacheDir: `./node_modules/.astro/${`${process.env.CONTENT_DIR || 'content'} ${siteUrl.href}`.replace(/[^A-Za-z0-9]+/g, '-')}`,
	build: { format: 'directory', inlineStylesheets: 'always' },
	markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
	integrations: [mdx(), publish({ outDir })],
	devToolbar: { enabled: false },
});
