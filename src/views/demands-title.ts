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
	const sides = [...story.demands.values()].map((demand) => ({ side: demandSide(demand) }));
	return sides.length === 0 ? 'Asks and offers' : capitalize(sideWords(sides, NOUNS));
}
