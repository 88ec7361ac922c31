import { demandSide } from '../story/demand-side.ts';
import type { Story } from '../story/graph.ts';
import { capitalize } from './picture-content.ts';
import { sideWords } from './side-words.ts';

const NOUNS = {
	asks: 'asks',
	offers: 'offers',
	conditions: 'conditions',
	decisions: 'decisions',
};

/** What the list of demands holds, as its title: `Asks and offers`, `Offers`, `Decisions`. */
export function demandsTitle(story: Story): string {
	const all = [...story.demands.values()].map((demand) => ({ side: demandSide(demand) }));
	// In the navigation there is no room for topics beside asks and offers.
	const others = all.filter(({ side }) => side !== 'topics');
	const sides = others.length > 0 ? others : all;
	return sides.length === 0 ? 'Asks and offers' : capitalize(sideWords(sides, NOUNS));
}
