// Renders the site. Astro renders and writes every page, through its own prerenderer, but for pages
// that show the same as in the last build: those are taken over. When the pages are there, the cards
// among them are measured, and the files for machines and the pictures are rendered.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
	AstroConfig,
	AstroIntegration,
	AstroIntegrationLogger,
	AstroPrerenderer,
} from 'astro';
import { measurableCards, setCardHeights } from '../load/card-heights.ts';
import { currentStory } from '../load/current-story.ts';
import { cacheKeyAt } from '../load/page-data.ts';
import { cardHeights } from './cards/card-heights.ts';
import { nativeModules } from './native-modules.ts';
import type { Progress } from './progress.ts';
import { buildFingerprint } from './site/build-fingerprint.ts';
import type { Site } from './site/site.ts';
import { takeStyleSheets } from './site/take-style-sheets.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Entries from which on a story is long: its site has four thousand pages and more, and they are
 * compressed quickly. A reader then fetches some 800 bytes more of each page, 400 more of a card.
 */
const LONG = 2000;
/** Pages that state the heights of cards. */
const GALLERY = /^(share\/|embed\/index\.html$)/;
const PICTURE = /^og\//;

/** `/quotes/x` → `quotes/x/index.html`; `/feed.xml` → `feed.xml`. */
function fileOf({ pathname, route }: StaticPath): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/** What a prerenderer made, as bytes. */
async function bytesOf(result: Awaited<ReturnType<AstroPrerenderer['render']>>): Promise<Buffer> {
	const response = result instanceof Response ? result : result.response;
	return Buffer.from(await response.arrayBuffer());
}

/** Renders every page and file of the story into `site`, and tells `progress`. */
export function renderPages(site: Site, progress: Progress): AstroIntegration {
	let config: AstroConfig;
	let logger: AstroIntegrationLogger;
	let astro: AstroPrerenderer;
	/** Files beside the pages, which are rendered after them. */
	let endpoints: StaticPath[] = [];
	let cardsAreMeasured = false;

	const cacheFile = (name: string) => join(fileURLToPath(config.cacheDir), name);

	/** Measures the cards, once all of them are rendered. */
	async function measureCards(): Promise<void> {
		if (cardsAreMeasured) return;
		cardsAreMeasured = true;
		const cards = measurableCards().flatMap((of) => {
			const file = `embed/${of}/index.html`;
			const record = site.files.get(file);
			return record ? [{ of, hash: record.hash, html: () => site.read(file) }] : [];
		});
		setCardHeights(await cardHeights(cards, cacheFile('card-heights.json'), logger));
	}

	/** The pages that Astro is to render: all but those that show what they showed in the last build. */
	async function pagesToRender(): Promise<StaticPath[]> {
		const assets = { base: config.base, assets: config.build.assets };
		site.addStyleSheets(takeStyleSheets(site.staging, assets));
		// Files of public/ and other assets are there already.
		site.collect();
		const paths = await astro.getStaticPaths();
		endpoints = paths.filter(({ route }) => route.type === 'endpoint');
		const pages = paths.filter(({ route }) => route.type !== 'endpoint');
		const changed = pages.filter((page) => {
			const file = fileOf(page);
			if (!site.isKnown(file)) return true;
			const key = cacheKeyAt(page.pathname);
			return key === undefined || !site.reuse(file, key);
		});
		const isGallery = (page: StaticPath) => GALLERY.test(fileOf(page));
		progress.begin('pages', changed.length);
		return [...changed.filter((page) => !isGallery(page)), ...changed.filter(isGallery)];
	}

	/** Renders one page, for Astro to write. */
	const renderPage: AstroPrerenderer['render'] = async (request, options) => {
		const { pathname } = new URL(request.url);
		const page = { pathname: pathname.slice(config.base.length - 1), route: options.routeData };
		const file = fileOf(page);
		if (GALLERY.test(file)) await measureCards();
		const key = cacheKeyAt(page.pathname);
		const html = await bytesOf(await astro.render(request, options));
		progress.advance();
		return new Response(new Uint8Array(site.addPage(file, html.toString(), key)));
	};

	async function renderEndpoints(paths: StaticPath[]): Promise<void> {
		for (const path of paths) {
			const file = fileOf(path);
			// The name of a picture holds a hash of everything it shows.
			const key = PICTURE.test(file) ? file : undefined;
			if (key === undefined || !site.reuse(file, key)) {
				const url = new URL(config.base.replace(/\/$/, '') + path.pathname, config.site);
				const result = await astro.render(new Request(url), { routeData: path.route });
				site.add(file, await bytesOf(result), key);
			}
			progress.advance();
		}
	}

	return {
		name: 'render-pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [nativeModules] } });
			},
			'astro:config:done': (done) => {
				({ config, logger } = done);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				site.open({
					manifestFile: cacheFile('site.json'),
					fingerprint: buildFingerprint(fileURLToPath(config.root), config),
					quickly: currentStory().rank.size >= LONG,
				});
				progress.begin('code');
				setPrerenderer((ofAstro) => {
					astro = ofAstro;
					return {
						...astro,
						name: 'on-the-record',
						getStaticPaths: pagesToRender,
						render: renderPage,
						// Endpoints are still to be rendered.
						teardown: async () => {},
					};
				});
			},
			'astro:build:generated': async () => {
				await measureCards();
				const pictures = endpoints.filter((path) => PICTURE.test(fileOf(path)));
				const files = endpoints.filter((path) => !PICTURE.test(fileOf(path)));
				progress.begin('files for machines', files.length);
				await renderEndpoints(files);
				progress.begin('share pictures', pictures.length);
				await renderEndpoints(pictures);
				await astro.teardown?.();
				progress.begin('beside the pages');
			},
		},
	};
}
