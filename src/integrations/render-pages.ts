// Renders the site with the prerenderer that Astro hands over. Files that show the same as in the
// last build are reused. Astro then gets an empty list of paths: it would write every page itself,
// and the site writes its files together with their compressed copies.
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
import { setRenderedPages } from './build-log.mjs';
import { cardHeights } from './cards/card-heights.ts';
import { nativeModules } from './native-modules.ts';
import type { Progress } from './progress.ts';
import { buildFingerprint } from './site/build-fingerprint.ts';
import type { Site } from './site/site.ts';
import { takeStyleSheets } from './site/take-style-sheets.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
/** `file`: the path in the site. */
type SitePath = StaticPath & { file: string };

/**
 * Entries from which on a story is long: its site has four thousand pages and more, and its files are
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

/** Renders every page and file of the story into `site`, and tells `progress`. */
export function renderPages(site: Site, progress: Progress): AstroIntegration {
	let config: AstroConfig;
	let logger: AstroIntegrationLogger;
	/** The address of the site, without a slash at its end. */
	let root: string;

	const cacheFile = (name: string) => join(fileURLToPath(config.cacheDir), name);

	/** The address of a file as Astro asks for it: that of a page ends with a slash. */
	function urlOf({ pathname, route }: StaticPath): string {
		const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
		return root + path;
	}

	async function render(astro: AstroPrerenderer, path: StaticPath): Promise<string | Buffer> {
		try {
			const result = await astro.render(new Request(urlOf(path)), { routeData: path.route });
			const response = result instanceof Response ? result : result.response;
			if (response.status >= 300 && response.status < 400)
				throw new Error(`it answers with a redirect to ${response.headers.get('location')}`);
			if (path.route.type === 'page') return await response.text();
			return Buffer.from(await response.arrayBuffer());
		} catch (error) {
			const { message } = error as Error;
			throw new Error(`${path.pathname} could not be rendered: ${message}`, { cause: error });
		}
	}

	/**
	 * Adds files to the site: rendered, or as the last build made them. Returns how many were
	 * rendered.
	 */
	async function add(astro: AstroPrerenderer, step: string, paths: SitePath[]): Promise<number> {
		progress.begin(step, paths.length);
		let rendered = 0;
		for (const path of paths) {
			const { file } = path;
			const answer = answerAt(path.pathname);
			// The name of a picture holds a hash of everything it shows.
			const key = PICTURE.test(file) ? file : cacheKeyAt(path.pathname);
			if (answer !== undefined) site.add(file, answer);
			else if (key === undefined || !site.reuse(file, key)) {
				site.add(file, await render(astro, path), key);
				rendered += 1;
			}
			progress.advance();
		}
		return rendered;
	}

	async function measureCards(): Promise<void> {
		progress.begin('heights of cards');
		const cards = measurableCards().map((of) => {
			const file = `embed/${of}/index.html`;
			return { of, hash: site.files.get(file)?.hash ?? '', html: () => site.read(file) };
		});
		setCardHeights(await cardHeights(cards, cacheFile('card-heights.json'), logger));
	}

	async function addAll(astro: AstroPrerenderer): Promise<void> {
		const assets = { base: config.base, assets: config.build.assets };
		site.addStyleSheets(takeStyleSheets(site.astroFolder, assets));
		// Files of public/ and other assets are there already.
		site.collect();
		const paths = (await astro.getStaticPaths()).map((path) => ({ ...path, file: fileOf(path) }));
		const kinds = Map.groupBy(paths, ({ file, route }) => {
			if (CARD.test(file)) return 'card';
			if (PICTURE.test(file)) return 'picture';
			return route.type === 'endpoint' ? 'file' : 'page';
		});
		const cards = await add(astro, 'cards', kinds.get('card') ?? []);
		// Pages of the gallery and oEmbed answers state how high cards are.
		await measureCards();
		const pages = await add(astro, 'pages', kinds.get('page') ?? []);
		setRenderedPages(cards + pages);
		await add(astro, 'files for machines', kinds.get('file') ?? []);
		await add(astro, 'share pictures', kinds.get('picture') ?? []);
		progress.begin('beside the pages');
	}

	return {
		name: 'render-pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [nativeModules] } });
			},
			'astro:config:done': (done) => {
				({ config, logger } = done);
				root = new URL(config.base, config.site).href.replace(/\/$/, '');
			},
			'astro:build:start': ({ setPrerenderer }) => {
				site.open({
					manifestFile: cacheFile('site.json'),
					fingerprint: buildFingerprint(fileURLToPath(config.root), config),
					quickly: currentStory().rank.size >= LONG,
				});
				progress.begin('code');
				setPrerenderer((astro) => ({
					...astro,
					name: 'render-pages',
					getStaticPaths: async () => {
						await addAll(astro);
						return [];
					},
				}));
			},
		},
	};
}
