import { DEMAND_SIDES, type DemandSide } from '../story/demand-side.ts';
import type { Words } from '../words/words-in.ts';

/** The words for the kinds of entries in some groups, as a list: `asked, offered and decided`. */
export function sideWords(
	groups: Iterable<{ side: DemandSide }>,
	words: Record<Exclude<DemandSide, 'topics'>, string> & { topics?: string },
	say: Words,
): string {
	const here = new Set([...groups].map(({ side }) => side));
	const all: Record<DemandSide, string> = { topics: say('askNoun.topics'), ...words };
	return say.list(DEMAND_SIDES.filter((side) => here.has(side)).map((side) => all[side]));
}
