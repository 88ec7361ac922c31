// The height an oEmbed answer promises is the one most consumers keep for ever, so it is measured in a browser after the pages are built.
// Measured heights are kept beside Astro's own cache by the bytes of the card, so a second build measures what changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { measureHeights } from './cards/measure-heights.ts';
import { withHeights } from './cards/with-heights.ts';
import { findBrowser } from './find-browser.ts';

/** The width oEmbed answers speak of. */
const WIDTH = 600;
/** Outside these WordPress shows a card with empty space below, or cut. */
const LEAST = 200;
const MOST = 1000;

/** What has a card in a built site: `quotes/x`, from its oEmbed answer. Of what was merged or withdrawn the answer is a link. */
const cardsIn = (folder: string): string[] => (existsSync(join(folder, 'oembed')) ? readdirSync(join(folder, 'oembed'), { recursive: true, encoding: 'utf8' }) : []).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.json')).filter((file) => readFileSync(join(folder, 'oembed', file), 'utf8').includes('<iframe ')).map((file) => file.slice(0, -5)).sort();

function writeHeights(folder: string, heights: ReadonlyMap<string, number>): void {
	for (const [of, height] of heights) {
		const file = join(folder, 'oembed', `${of}.json`);
		const answer = JSON.parse(withHeights(readFileSync(file, 'utf8'), heights)) as object;
		writeFileSync(file, JSON.stringify({ ...answer, height }));
	}
	const shelves = existsSync(join(folder, 'share')) ? readdirSync(join(folder, 'share')).sort().map((name) => `share/${name}/index.html`) : [];
	for (const page of ['embed/index.html', ...shelves]) {
		const file = join(folder, page);
		if (existsSync(file)) writeFileSync(file, withHeights(readFileSync(file, 'utf8'), heights));
	}
}

/** Measures every card of a built site. Without a browser, or with EMBED_HEIGHTS=estimate, the heights guessed from the texts stay, and the build says so. */
export function measureCards(): AstroIntegration {
	let cacheFile = '';
	return {
		name: 'cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				cacheFile = join(fileURLToPath(config.cacheDir), 'card-heights.json');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const cards = cardsIn(folder).map((of) => {
					const html = readFileSync(join(folder, 'embed', of, 'index.html'), 'utf8');
					return { of, html, key: createHash('sha256').update(`${WIDTH} ${html}`).digest('hex') };
				});
				if (cards.length === 0) return;
				const estimates = (why: string) => logger.warn(`the heights of ${cards.length} cards are estimates, not measured: ${why}`);
				if (process.env.EMBED_HEIGHTS === 'estimate') return estimates('EMBED_HEIGHTS=estimate asks for that');
				const known = existsSync(cacheFile) ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, number>) : {};
				const fresh = cards.filter(({ key }) => known[key] === undefined);
				if (fresh.length > 0) {
					const browser = await findBrowser();
					if (!browser) return estimates('no Chromium was found. Install one, or set CHROMIUM_PATH');
					const measured = await measureHeights(browser.path, fresh.map(({ html }) => html), WIDTH);
					fresh.forEach(({ key }, i) => { known[key] = measured[i] ?? 0; });
				}
				const heights = new Map(cards.map(({ of, key }) => [of, known[key] ?? 0]));
				writeHeights(folder, heights);
				mkdirSync(dirname(cacheFile), { recursive: true });
				writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(cards.map(({ key }) => [key, known[key]]))));
				logger.info(`heights of ${cards.length} cards: ${fresh.length} measured, the others known`);
				const odd = [...heights].filter(([, height]) => height < LEAST || height > MOST);
				if (odd.length > 0) logger.warn(`WordPress shows ${LEAST} to ${MOST} px; higher or lower are ${odd.map(([of, height]) => `${of} (${height} px)`).join(', ')}`);
			},
		},
	};
}
