import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { astroBuild } from './src/integrations/astro-build.ts';
import { serveBrand } from './src/integrations/brand/serve-brand.ts';
import { buildSettings } from './src/integrations/build-settings.ts';
import { denyPrivateTexts } from './src/integrations/deny-private-texts.ts';
import { keepEditorFiles } from './src/integrations/keep-editor-files.ts';
import { publicFolder } from './src/integrations/public-folder.ts';
import { reloadOpenPages } from './src/integrations/reload-open-pages.ts';
import { serveTranslations } from './src/integrations/serve-translations.ts';
import { showProblems } from './src/integrations/show-problems.ts';
import { viteFolders } from './src/integrations/vite-folders.ts';

const settings = buildSettings(process.env, process.argv);
const { address, outDir, cacheDir } = settings;

// Not through defineConfig(), which gives it back as it is: importing it loads Astro's optimizer of SVG too, a sixth of a second of every build.
/** @type {import('astro').AstroUserConfig} */
export default {
	site: address.origin,
	base: address.pathname,
	trailingSlash: 'always',
	outDir,
	publicDir: publicFolder(),
	cacheDir,
	build: { format: 'directory', inlineStylesheets: 'never' },
	markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
	integrations: [
		mdx(),
		astroBuild(settings),
		reloadOpenPages(),
		keepEditorFiles(process.cwd(), process.env.CONTENT_DIR || 'content'),
		serveBrand(),
		serveTranslations(),
		showProblems(),
		denyPrivateTexts(process.env.SNAPSHOTS),
	],
	vite: viteFolders(),
	logger: { entrypoint: new URL('./src/integrations/build-log.mjs', import.meta.url) },
	devToolbar: { enabled: false },
};
