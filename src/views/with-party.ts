import { partyOf, sideOf } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import type { Name } from './names.ts';

/**
 * Names for readers who see nothing else of the story: a person stands with the side they are
 * counted with, or else with their party, unless it is named beside them or a note says how they are
 * tied to it. Of several people in a row with the same party, the last stands with it.
 */
export function withParty(story: Story, names: Name[]): Name[] {
	const named = new Set(names.map(({ id }) => id));
	const parties = names.map(({ id, partyNote }) => {
		const own = story.people.has(id) && !partyNote ? partyOf(story, id) : undefined;
		const party = sideOf(story, own) ?? own;
		return party && !named.has(party) ? party : undefined;
	});
	return names.map((name, i) => {
		const party = parties[i] === parties[i + 1] ? undefined : parties[i];
		const short = party && story.parties.get(party)?.data.short;
		return short ? { ...name, partyNote: short } : name;
	});
}
