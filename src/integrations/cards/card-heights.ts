// The height an oEmbed answer promises is the one most consumers keep for ever, so it is measured in a browser, after the cards are made and before anything that promises it.
// Measured heights are kept beside Astro's own cache by the bytes of the card and the code that measures, so a second build measures what changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { CARD_WIDTH } from '../../load/card-heights.ts';
import { findBrowser } from '../find-browser.ts';

/** Outside these WordPress shows a card with empty space below, or cut. */
const LEAST = 200;
const MOST = 1000;

export interface MadeCard {
	/** What it is the card of: `quotes/x`. */
	of: string;
	/** Of its bytes. */
	hash: string;
	html(): string;
}

/** How it is measured, in short. */
const way = () =>
	['./measure-heights.ts', '../find-browser.ts']
		.reduce(
			(hash, file) => hash.update(readFileSync(new URL(file, import.meta.url))),
			createHash('sha256'),
		)
		.digest('base64url');

/** Heights measured before; none when the file was cut short, as by a crash. */
function readKnown(file: string): Record<string, number> {
	if (!existsSync(file)) return {};
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
	} catch {
		return {};
	}
}

/** The heights of cards in pixels, by what they are of. Empty without a browser, and with EMBED_HEIGHTS=estimate: then the heights guessed from the texts stay, and the build says so. */
export async function cardHeights(
	cards: MadeCard[],
	cacheFile: string,
	logger: AstroIntegrationLogger,
): Promise<Map<string, number>> {
	const estimates = (why: string) => {
		logger.warn(`the heights of ${cards.length} cards are estimates, not measured: ${why}`);
		return new Map<string, number>();
	};
	if (cards.length === 0) return new Map();
	if (process.env.EMBED_HEIGHTS === 'estimate')
		return estimates('EMBED_HEIGHTS=estimate asks for that');
	const known = readKnown(cacheFile);
	const ground = `${CARD_WIDTH} ${way()}`;
	const keyOf = ({ hash }: MadeCard) => `${ground} ${hash}`;
	const fresh = cards.filter((card) => known[keyOf(card)] === undefined);
	if (fresh.length > 0) {
		const browser = await findBrowser();
		if (!browser) return estimates('no Chromium was found. Install one, or set CHROMIUM_PATH');
		const { measureHeights } = await import('./measure-heights.ts');
		const measured = await measureHeights(
			browser.path,
			fresh.map((card) => card.html()),
			CARD_WIDTH,
		);
		fresh.forEach((card, i) => {
			known[keyOf(card)] = measured[i] ?? 0;
		});
	}
	const heights = new Map(cards.map((card) => [card.of, known[keyOf(card)] ?? 0]));
	mkdirSync(dirname(cacheFile), { recursive: true });
	writeFileSync(
		cacheFile,
		JSON.stringify(Object.fromEntries(cards.map((card) => [keyOf(card), known[keyOf(card)]]))),
	);
	logger.info(`heights of ${cards.length} cards: ${fresh.length} measured, the others known`);
	const odd = [...heights].filter(([, height]) => height < LEAST || height > MOST);
	if (odd.length > 0)
		logger.warn(
			`WordPress shows ${LEAST} to ${MOST} px; higher or lower are ${odd.map(([of, height]) => `${of} (${height} px)`).join(', ')}`,
		);
	return heights;
}
