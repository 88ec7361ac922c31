import type { CardBase, CardKind } from './card.ts';
import { heightOfKind } from './card-height.ts';

/** The narrowest width, in pixels, for which a card is laid out to be shown whole. */
const NARROWEST = 320;
/**
 * The height in pixels a card may be estimated to have. WordPress cuts embeds at 1000 px, and the
 * estimate may fall short by an eighth.
 */
const MAX_HEIGHT = 860;

/**
 * The first version of a card that fits on a phone, or the last one when none does. Versions come
 * from the fullest to the shortest and are made only as needed; most cards fit in the first. Throws
 * when there is no version. `height` is that of the content of such a card.
 */
export function fitting<C extends CardBase>(
	height: CardKind<C>['height'],
	versions: Iterable<C>,
): C {
	let shortest: C | undefined;
	for (const version of versions) {
		if (heightOfKind(height, version, NARROWEST) <= MAX_HEIGHT) return version;
		shortest = version;
	}
	if (!shortest) throw new Error('A card needs at least one version.');
	return shortest;
}
