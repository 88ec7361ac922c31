// Renders the site. Files that show the same as in the last build are reused.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { measurableCards, setCardHeights } from '../load/card-heights.ts';
import { answerAt, cacheKeyAt } from '../load/page-data.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Renderer, StaticPath } from './bundle/renderer.ts';
import { cardHeights } from './cards/card-heights.ts';
import type { Log } from './log.ts';
import type { Progress } from './progress.ts';
import type { Site } from './site/site.ts';
import { takeStyleSheets } from './site/take-style-sheets.ts';

/** `file`: the path in the site. */
type SitePath = StaticPath & { file: string };

/** The folder of style sheets, scripts and fonts; Astro’s default. */
const ASSETS = '_astro';
const CARD = /^embed\/(.+)\/index\.html$/;
const PICTURE = /^og\//;

/** `/quotes/x` → `quotes/x/index.html`; `/feed.xml` → `feed.xml`. */
function fileOf({ pathname, route }: StaticPath): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The address of a file as Astro asks for it: that of a page ends with a slash. */
function urlOf({ pathname, route }: StaticPath, address: URL): string {
	const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
	return address.href.replace(/\/$/, '') + path;
}

async function render(
	renderer: Renderer,
	path: StaticPath,
	address: URL,
): Promise<string | Buffer> {
	const { pathname, route } = path;
	const response = await renderer.render(new Request(urlOf(path, address)), route);
	if (response.status >= 500)
		throw new Error(`${pathname} could not be rendered; the lines above say why.`);
	if (response.status >= 300 && response.status < 400)
		throw new Error(
			`${pathname} could not be rendered: it answers with a redirect to ${response.headers.get('location')}`,
		);
	if (route.type === 'page') return await response.text();
	return Buffer.from(await response.arrayBuffer());
}

/**
 * What has no cache key gets a hash of what was rendered: when it comes out as in the last build, it
 * is neither examined nor compressed again.
 */
function addRendered(site: Site, file: string, content: string | Buffer, key?: string): void {
	const known = key ?? hash('sha256', content, 'base64url');
	if (key !== undefined || !site.reuse(file, known)) site.add(file, content, known);
}

/**
 * Renders every page and file of the story into `site`, and tells `progress`. Style sheets and other
 * assets stand in the folder that Astro writes to. Returns how many pages were rendered.
 */
export async function renderSite(
	site: Site,
	progress: Progress,
	renderer: Renderer,
	{ address, cacheDir }: Pick<BuildSettings, 'address' | 'cacheDir'>,
	log: Log,
): Promise<number> {
	/** Adds files to the site: rendered, or as the last build made them. Returns how many were rendered. */
	async function add(step: string, paths: SitePath[] = []): Promise<number> {
		progress.begin(step, paths.length);
		let rendered = 0;
		for (const path of paths) {
			const { file } = path;
			const answer = answerAt(path.pathname);
			// The name of a picture holds a hash of everything it shows.
			const key = PICTURE.test(file) ? file : cacheKeyAt(path.pathname);
			if (answer !== undefined) site.add(file, answer);
			else if (key === undefined || !site.reuse(file, key)) {
				const content = await render(renderer, path, address);
				addRendered(site, file, content, key);
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
		setCardHeights(await cardHeights(cards, join(cacheDir, 'card-heights.json'), log));
	}

	site.addStyleSheets(
		takeStyleSheets(site.astroFolder, { base: address.pathname, assets: ASSETS }),
	);
	// Files of public/ and other assets are there already.
	site.collect();
	const paths = (await renderer.getStaticPaths()).map((path) => ({ ...path, file: fileOf(path) }));
	const kinds = Map.groupBy(paths, ({ file, route }) => {
		if (CARD.test(file)) return 'card';
		if (PICTURE.test(file)) return 'picture';
		return route.type === 'endpoint' ? 'file' : 'page';
	});
	const cards = await add('cards', kinds.get('card'));
	// Pages of the gallery and oEmbed answers state how high cards are.
	await measureCards();
	const pages = await add('pages', kinds.get('page'));
	await add('files for machines', kinds.get('file'));
	await add('share pictures', kinds.get('picture'));
	progress.begin('beside the pages');
	return cards + pages;
}
