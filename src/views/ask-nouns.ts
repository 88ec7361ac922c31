import type { DemandSide } from '../story/demand-side.ts';
import type { Words } from '../words/words-in.ts';
import { sideWords } from './side-words.ts';

/** What the entries in some groups are called, as a list: `asks, offers and decisions`. */
export const askNouns = (say: Words, groups: Iterable<{ side: DemandSide }>): string =>
	sideWords(
		groups,
		{
			asks: say('askNoun.asks'),
			offers: say('askNoun.offers'),
			conditions: say('askNoun.conditions'),
			decisions: say('askNoun.decisions'),
		},
		say,
	);
