// Renders the site. Files that show the same as in the last build are reused.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { measurableCards, setCardHeights } from '../load/card-heights.ts';
import { currentStory } from '../load/current-story.ts';
import { answerAt, cacheKeyAt } from '../load/page-data.ts';
import { isShared } from '../story/addresses.ts';
import { inLanguage } from '../words/present-language.ts';
import { addBrand } from './brand/add-brand.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Renderer, StaticPath } from './bundle/renderer.ts';
import { cardHeights } from './cards/card-heights.ts';
import { changedWords } from './cards/changed-words.ts';
import type { Log } from './log.ts';
import type { Progress } from './progress.ts';
import type { Site } from './site/site.ts';
import { takeFonts } from './site/take-fonts.ts';
import { takeStyleSheets } from './site/take-style-sheets.ts';

/**
 * `file`: the path in the site; `fileInLanguage`: without the folder of its language, one that the story
 * is translated into.
 */
type SitePath = StaticPath & { file: string; fileInLanguage: string; language: string | undefined };

/** The folder of style sheets, scripts and fonts; Astro’s default. */
const ASSETS = '_astro';
const CARD = /^embed\/(.+)\/index\.html$/;
const PICTURE = /^(og|img)\//;

/** A card in a language, for the measuring of all. */
const cardIn = (language: string | undefined, of: string): string =>
	language === undefined ? of : `${language}/${of}`;

/** `/quotes/x` → `quotes/x/index.html`; `/feed.xml` → `feed.xml`. */
function fileOf({ pathname, route }: StaticPath): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Every page and file in one language. What all languages share is made in the story’s own. */
async function pathsIn(renderer: Renderer, language: string | undefined): Promise<SitePath[]> {
	const paths = await renderer.getStaticPaths(language);
	const own = language === undefined ? paths : paths.filter(({ pathname }) => !isShared(pathname));
	const folder = language === undefined ? '' : `${language}/`;
	return own.map((path) => {
		const fileInLanguage = fileOf(path);
		return { ...path, language, fileInLanguage, file: folder + fileInLanguage };
	});
}

/** The address of a file as Astro asks for it: that of a page ends with a slash. */
function urlOf({ pathname, route }: StaticPath, address: URL): string {
	const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
	return address.href.replace(/\/$/, '') + path;
}

async function render(renderer: Renderer, path: SitePath, address: URL): Promise<string | Buffer> {
	const { pathname, route, language } = path;
	const response = await renderer.render(new Request(urlOf(path, address)), route, language);
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
	const languages = [undefined, ...currentStory().languages];
	/** The cards that were rendered and not taken over. */
	const fresh = new Set<string>();

	/** Adds one file: rendered, or as the last build made it. Returns whether it was rendered. */
	async function addPath(path: SitePath): Promise<boolean> {
		const { file, fileInLanguage, pathname } = path;
		const answer = answerAt(pathname);
		if (answer !== undefined) {
			site.add(file, answer);
			return false;
		}
		// The name of a picture holds a hash of everything it shows.
		const key = PICTURE.test(fileInLanguage) ? file : cacheKeyAt(pathname);
		if (key !== undefined && site.reuse(file, key)) return false;
		addRendered(site, file, await render(renderer, path, address), key);
		if (CARD.test(fileInLanguage)) fresh.add(file);
		return true;
	}

	/** Adds files to the site. Returns how many were rendered. */
	async function add(step: string, paths: SitePath[] = []): Promise<number> {
		progress.begin(step, paths.length);
		let rendered = 0;
		for (const path of paths) {
			if (await inLanguage(path.language, () => addPath(path))) rendered += 1;
			progress.advance();
		}
		return rendered;
	}

	function refuseChangedWords(): void {
		const changed = changedWords(currentStory().pinned, (file) =>
			fresh.has(file) ? site.read(file) : undefined,
		);
		if (changed.length > 0)
			throw new Error(
				`${changed.length} pinned cards no longer say what was published. A change of the code alters them; their words in editions/cards/ are for ever.\n${changed.map((one) => `  ${one}`).join('\n')}`,
			);
	}

	async function measureCards(): Promise<void> {
		progress.begin('heights of cards');
		const cards = languages.flatMap((language) =>
			inLanguage(language, measurableCards).map((of) => {
				const file = `${language === undefined ? '' : `${language}/`}embed/${of}/index.html`;
				const hash = site.files.get(file)?.hash ?? '';
				return { of: cardIn(language, of), hash, html: () => site.read(file) };
			}),
		);
		const heights = await cardHeights(cards, join(cacheDir, 'card-heights.json'), log);
		for (const language of languages)
			inLanguage(language, () =>
				setCardHeights(
					new Map(
						measurableCards().flatMap((of): [string, number][] => {
							const height = heights.get(cardIn(language, of));
							return height === undefined ? [] : [[of, height]];
						}),
					),
				),
			);
	}

	const base = address.pathname;
	const styles = takeStyleSheets(site.astroFolder, { base, assets: ASSETS });
	site.addStyleSheets(await addBrand(site, styles, { base, cacheDir }));
	const fonts = takeFonts(site.astroFolder, ASSETS);
	// Files of public/ and other assets are there already.
	site.collect();
	const paths: SitePath[] = [];
	for (const language of languages) paths.push(...(await pathsIn(renderer, language)));
	const kinds = Map.groupBy(paths, ({ fileInLanguage, route }) => {
		if (CARD.test(fileInLanguage)) return 'card';
		if (PICTURE.test(fileInLanguage)) return 'picture';
		return route.type === 'endpoint' ? 'file' : 'page';
	});
	const cards = await add('cards', kinds.get('card'));
	refuseChangedWords();
	// Pages of the gallery and oEmbed answers state how high cards are.
	await measureCards();
	const pages = await add('pages', kinds.get('page'));
	await add('files for machines', kinds.get('file'));
	await add('share pictures', kinds.get('picture'));
	progress.begin('beside the pages');
	const written = site.pages;
	const isLinked = (path: string) =>
		written.some(([, { links }]) => links.includes(address.pathname + path));
	for (const [path, font] of fonts) if (isLinked(path)) site.add(path, font);
	return cards + pages;
}
