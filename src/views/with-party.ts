import { partyOf } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import type { Name } from './names.ts';

/**
 * Names for readers who see nothing else of the story: a person stands with the party they are
 * counted with, unless the party is named beside them or a note says how they are tied to it.
 */
export function withParty(story: Story, names: Name[]): Name[] {
	const named = new Set(names.map(({ id }) => id));
	return names.map((name) => {
		const party = story.people.has(name.id) ? partyOf(story, name.id) : undefined;
		const short = party && !named.has(party) ? story.parties.get(party)?.data.short : undefined;
		return short ? { partyNote: short, ...name } : name;
	});
}
