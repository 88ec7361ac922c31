import { demandSide } from '../story/demand-side.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { askNouns } from './ask-nouns.ts';

/** What the list of demands holds, as its title: `Asks and offers`, `Offers`, `Decisions`. */
export function demandsTitle(story: Story): string {
	const say = wordsOf(story);
	const all = [...story.demands.values()].map((demand) => ({ side: demandSide(demand) }));
	// In the navigation there is no room for topics beside asks and offers.
	const others = all.filter(({ side }) => side !== 'topics');
	const sides = others.length > 0 ? others : all;
	return sides.length === 0 ? say('whole.demands') : say.capitalize(askNouns(say, sides));
}
