import type { Story } from '../story/graph.ts';
import { type Role, roleOf } from '../story/role-of.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, partyName } from './names.ts';
import { partiesThatAsk, partiesToDraw } from './party-relations.ts';

/** Parties without a column that the summary names: of a story without sides all but parts. */
export function otherParties(story: Story): { name: Name; kind: string }[] {
	const roles: Role[] = ['go-between', 'caller', 'authority'];
	if (story.story.data.parties.length === 0) roles.push('affected', 'other');
	const shown = partiesThatAsk(story);
	return partiesToDraw(story)
		.filter((party) => !shown.includes(party) && roles.includes(roleOf(story, party)))
		.map((party) => ({ name: partyName(party), kind: kindInWords(story, party) }));
}
