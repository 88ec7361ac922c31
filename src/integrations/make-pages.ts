// Makes every page and file of the site. Astro's own build waits for the disk four times a file and makes everything anew; this renders through Astro, one page after another, writes what differs from the last build, and renders nothing whose key is that of the last build.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
	AstroConfig,
	AstroIntegration,
	AstroIntegrationLogger,
	AstroPrerenderer,
} from 'astro';
import { cacheKeyOf, inlineAnswer } from '../load/cache-keys.ts';
import { currentStory } from '../load/current-story.ts';
import { cacheKeyAt } from '../load/page-data.ts';
import { cardHeights, type MadeCard } from './cards/card-heights.ts';
import { withHeights } from './cards/with-heights.ts';
import type { Page } from './pages/page.ts';
import type { PageText } from './pages/prerender-entry.ts';
import { prerenderPlugin } from './pages/prerender-plugin.ts';
import type { Progress } from './progress.ts';
import { buildFingerprint } from './site/build-fingerprint.ts';
import type { Site } from './site/site.ts';

/** Astro's prerenderer holds what our entry to it exports as `app`, once it is set up. */
type Usual = AstroPrerenderer & { app: { pageText: PageText } };
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Entries from which on a story is long, and its pages are compressed quickly: a site of four thousand pages and more. A reader fetches some 800 bytes more of each, 400 more of a card, still in the first round trip. */
const LONG = 2000;
/** Promises of heights: they wait until the cards are measured. */
const PROMISES = /^(oembed|share)\/|^embed\/index\.html$/;
const PICTURE = /^og\//;
const CARD = /^embed\/(.+)\/index\.html$/;
const OEMBED = /^oembed\/(.+)\.json$/;

/** `quotes/x` → `quotes/x/index.html`; a file keeps its name, and so does the answer to a wrong address. */
const fileOf = ({ pathname, route }: Path): string => {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type === 'endpoint') return path;
	return path === '404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
};

async function render(
	usual: Usual,
	{ pathname, route }: Path,
	{ site, base }: Pick<AstroConfig, 'site' | 'base'>,
): Promise<Page | Buffer> {
	const url = new URL(
		base.replace(/\/$/, '') +
			(route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/')),
		site,
	);
	try {
		if (route.type === 'page') return await usual.app.pageText(route, pathname, url);
		const made = await usual.render(new Request(url), { routeData: route });
		return Buffer.from(await (made instanceof Response ? made : made.response).arrayBuffer());
	} catch (error) {
		throw new Error(`${pathname} could not be made: ${(error as Error).message}`, { cause: error });
	}
}

/** `steps` is told how far it is. The files go to `site`. */
export function makePages(site: Site, progress: Progress): AstroIntegration {
	let config: AstroConfig;
	async function make(usual: Usual, logger: AstroIntegrationLogger): Promise<void> {
		// Files of public/ and of the code are there already, and some may lie in folders that pages will share.
		site.collect();
		const paths = (await usual.getStaticPaths()).map((path) => ({ ...path, file: fileOf(path) }));
		/** `finish`: what is still done to their text; `also`: what they show by it beside what their keys are made of. */
		const all = async (
			these: typeof paths,
			step: string,
			finish?: (text: string, file: string) => string,
			also = '',
		) => {
			const finished = (made: Page | Buffer | string, file: string) => {
				if (!finish) return made;
				return typeof made === 'object' && 'html' in made
					? { ...made, html: finish(made.html, file) }
					: finish(String(made), file);
			};
			progress.begin(step, these.length);
			for (const path of these) {
				const answer = inlineAnswer(path.cacheKey);
				const shown = cacheKeyAt(path.pathname);
				const key = path.cacheKey ?? (shown === undefined ? undefined : shown + also);
				if (answer !== undefined) site.add(path.file, finished(answer, path.file));
				else if (key === undefined || !site.reuse(path.file, key))
					site.add(path.file, finished(await render(usual, path, config), path.file), key);
				progress.advance();
			}
		};
		await all(
			paths.filter(({ file }) => !PROMISES.test(file) && !PICTURE.test(file)),
			'pages and cards',
		);
		await all(
			paths.filter(({ file }) => PICTURE.test(file)),
			'share pictures',
		);
		progress.begin('heights of cards');
		const promises = paths.filter(({ file }) => PROMISES.test(file));
		// Of what was merged or withdrawn the answer is a link, and its card is a line.
		const framed = new Set(
			promises.flatMap(({ file, cacheKey }) =>
				inlineAnswer(cacheKey)?.includes('<iframe ') ? [OEMBED.exec(file)?.[1]] : [],
			),
		);
		const cards = [...site.files].flatMap(([file, { hash }]): MadeCard[] => {
			const of = CARD.exec(file)?.[1];
			return of !== undefined && framed.has(of) ? [{ of, hash, html: () => site.read(file) }] : [];
		});
		const heights = await cardHeights(
			cards,
			join(fileURLToPath(config.cacheDir), 'card-heights.json'),
			logger,
		);
		await all(
			promises,
			'answers and gallery',
			(made, file) => {
				const text = withHeights(made, heights);
				const height = heights.get(OEMBED.exec(file)?.[1] ?? '');
				// No text in the answer can look like this: there, quotation marks are escaped.
				return height === undefined ? text : text.replace(/"height":\d+/, `"height":${height}`);
			},
			cacheKeyOf([...heights]),
		);
		progress.begin('beside the pages');
	}
	return {
		name: 'pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({ vite: { plugins: [prerenderPlugin] } }),
			'astro:config:done': ({ config: whole }) => {
				config = whole;
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				site.open(
					join(fileURLToPath(config.cacheDir), 'site.json'),
					buildFingerprint(fileURLToPath(config.root), config),
					{ quickly: currentStory().rank.size >= LONG },
				);
				progress.begin('code');
				setPrerenderer((usual) => ({
					...usual,
					name: 'pages',
					// Astro asks for the paths and then renders one after another into its own output; it is told of none, since all are made here.
					getStaticPaths: async () => {
						await make(usual as Usual, logger);
						return [];
					},
				}));
			},
		},
	};
}
