import { DEMAND_SIDES, type DemandSide } from '../story/demand-side.ts';

/**
 * The words for the kinds of entries in some groups, joined: `asked`, `offered and decided`,
 * `asks, offers and decisions`.
 */
export function sideWords(
	groups: Iterable<{ side: DemandSide }>,
	words: Record<Exclude<DemandSide, 'topics'>, string> & { topics?: string },
): string {
	const here = new Set([...groups].map(({ side }) => side));
	const all: Record<DemandSide, string> = { topics: 'topics for talks', ...words };
	const found = DEMAND_SIDES.filter((side) => here.has(side)).map((side) => all[side]);
	return found.length < 2 ? found.join('') : `${found.slice(0, -1).join(', ')} and ${found.at(-1)}`;
}
