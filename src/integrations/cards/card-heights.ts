// Measures the heights of cards in a browser. Most consumers of an oEmbed answer keep the height it
// states for ever, so an estimate is not good enough.
//
// Heights are cached by the bytes of the card and the code that measures it, so a later build
// measures only cards that changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CARD_WIDTH } from '../../load/card-heights.ts';
import { findBrowser } from '../find-browser.ts';
import type { Log } from '../log.ts';

/**
 * The range in pixels that WordPress accepts: it adds space below a lower card and cuts a higher
 * one (wp-includes/js/wp-embed.js).
 */
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 1000;

export interface MadeCard {
	/** What the card shows: `quotes/x`. */
	of: string;
	/** A hash of its bytes. */
	hash: string;
	html(): string;
}

/** A hash of the code that measures. */
const hashOfMeasuring = () =>
	['./measure-heights.ts', '../find-browser.ts']
		.reduce(
			(hash, file) => hash.update(readFileSync(new URL(file, import.meta.url))),
			createHash('sha256'),
		)
		.digest('base64url');

/** The cached heights. Empty when the file is not valid JSON, as after a crash. */
function readCache(file: string): Record<string, number> {
	if (!existsSync(file)) return {};
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
	} catch {
		return {};
	}
}

/**
 * The measured heights of cards in pixels, by what the cards show. Empty when there is no browser
 * and with EMBED_HEIGHTS=estimate; the build then warns that heights are estimates.
 */
export async function cardHeights(
	cards: MadeCard[],
	cacheFile: string,
	log: Log,
): Promise<Map<string, number>> {
	const estimates = (why: string) => {
		log.warn(`the heights of ${cards.length} cards are estimates, not measured: ${why}`);
		return new Map<string, number>();
	};
	if (cards.length === 0) return new Map();
	if (process.env.EMBED_HEIGHTS === 'estimate')
		return estimates('EMBED_HEIGHTS=estimate asks for that');
	const known = readCache(cacheFile);
	const fingerprint = `${CARD_WIDTH} ${hashOfMeasuring()}`;
	const keyOf = ({ hash }: MadeCard) => `${fingerprint} ${hash}`;
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
	const current = cards.map((card) => [keyOf(card), known[keyOf(card)]]);
	writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(current)));
	log.info(`heights of ${cards.length} cards: ${fresh.length} measured, the others known`);
	const odd = [...heights]
		.filter(([, height]) => height < MIN_HEIGHT || height > MAX_HEIGHT)
		.map(([of, height]) => `${of} (${height} px)`);
	if (odd.length > 0)
		log.warn(
			`WordPress shows ${MIN_HEIGHT} to ${MAX_HEIGHT} px; higher or lower are ${odd.join(', ')}`,
		);
	return heights;
}
