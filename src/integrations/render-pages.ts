// Renders the site. Cards come first, because other pages state how high they are in a browser. Astro
// renders and writes the other pages, but for those that show the same as in the last build. The
// files for machines and the pictures come last.
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
import { answerAt, cacheKeyAt } from '../load/page-data.ts';
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
const CARD = /^embed\/(.+)\/index\.html$/;
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
	/** Files for machines and pictures, which are rendered after the pages. */
	let endpoints: StaticPath[] = [];

	const cacheFile = (name: string) => join(fileURLToPath(config.cacheDir), name);

	/** The address of a file as Astro asks for it: that of a page ends with a slash. */
	function urlOf({ pathname, route }: StaticPath): URL {
		const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
		return new URL(config.base.replace(/\/$/, '') + path, config.site);
	}

	async function rendered(path: StaticPath): Promise<Buffer> {
		return bytesOf(await astro.render(new Request(urlOf(path)), { routeData: path.route }));
	}

	/** Renders what Astro is not told of, or takes it over from the last build. */
	async function renderHere(paths: StaticPath[], step: string): Promise<void> {
		progress.begin(step, paths.length);
		for (const path of paths) {
			const file = fileOf(path);
			// The name of a picture holds a hash of everything it shows.
			const key = PICTURE.test(file) ? file : cacheKeyAt(path.pathname);
			if (key === undefined || !site.reuse(file, key)) {
				site.add(file, answerAt(path.pathname) ?? (await rendered(path)), key);
			}
			progress.advance();
		}
	}

	async function measureCards(): Promise<void> {
		progress.begin('heights of cards');
		const cards = measurableCards().map((of) => {
			const file = `embed/${of}/index.html`;
			return { of, hash: site.files.get(file)?.hash ?? '', html: () => site.read(file) };
		});
		setCardHeights(await cardHeights(cards, cacheFile('card-heights.json'), logger));
	}

	/** The pages that Astro is to render. */
	async function pagesForAstro(): Promise<StaticPath[]> {
		const assets = { base: config.base, assets: config.build.assets };
		site.addStyleSheets(takeStyleSheets(site.staging, assets));
		// Files of public/ and other assets are there already.
		site.collect();
		const paths = await astro.getStaticPaths();
		endpoints = paths.filter(({ route }) => route.type === 'endpoint');
		await renderHere(
			paths.filter((path) => CARD.test(fileOf(path))),
			'cards',
		);
		await measureCards();
		const pages = paths.filter(
			(path) => path.route.type === 'page' && !CARD.test(fileOf(path)) && !isReused(path),
		);
		progress.begin('pages', pages.length);
		return pages;
	}

	/** Whether a page shows what it showed in the last build, whose file then stays. */
	function isReused(path: StaticPath): boolean {
		const file = fileOf(path);
		// The key takes as long as half a page: it is made when there is something to compare.
		if (!site.isKnown(file)) return false;
		const key = cacheKeyAt(path.pathname);
		return key !== undefined && site.reuse(file, key);
	}

	/** Renders a page, for Astro to write. */
	const renderForAstro: AstroPrerenderer['render'] = async (request, options) => {
		const pathname = new URL(request.url).pathname.slice(config.base.length - 1);
		const file = fileOf({ pathname, route: options.routeData });
		const key = cacheKeyAt(pathname);
		const html = await bytesOf(await astro.render(request, options));
		progress.advance();
		return new Response(site.addPage(file, html, key));
	};

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
						getStaticPaths: pagesForAstro,
						render: renderForAstro,
						// Endpoints are still to be rendered.
						teardown: async () => {},
					};
				});
			},
			'astro:build:generated': async () => {
				const isPicture = (path: StaticPath) => PICTURE.test(fileOf(path));
				await renderHere(
					endpoints.filter((path) => !isPicture(path)),
					'files for machines',
				);
				await renderHere(endpoints.filter(isPicture), 'share pictures');
				await astro.teardown?.();
				progress.begin('beside the pages');
			},
		},
	};
}
