// A party as the drawing of who is who shows it: with its people, its parts and what it is to others.

import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { roleOf } from '../story/role-of.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, nameOf, partyName } from './names.ts';
import { type PartyCourse, partyCourse } from './party-course.ts';

export interface Relation {
	/** What the party is to the others, in the author's words. */
	as: string;
	to: Name[];
}

export interface Member {
	name: Name;
	kind: string;
	course: PartyCourse;
	relations: Relation[];
	parts: Member[];
	people: Name[];
}

/** The relations of a party; those with the same words are one. */
function relationsOf(story: Story, party: Entry<'parties'>): Relation[] {
	const found: Relation[] = [];
	for (const { to, as } of party.data.relations) {
		const same = found.find((one) => one.as === as);
		if (same) same.to.push(nameOf(story, to));
		else found.push({ as, to: [nameOf(story, to)] });
	}
	return found;
}

/** A party with everything of its box. Those of its parts that have a place of their own are left out. */
export function partyMember(story: Story, party: Entry<'parties'>): Member {
	const parts = referrers(story, party, 'parties').filter(
		(other) => other.data.partOf === party.id && roleOf(story, other) === 'part',
	);
	return {
		name: partyName(party),
		kind: kindInWords(story, party),
		course: partyCourse(story, party),
		relations: relationsOf(story, party),
		parts: parts.map((part) => partyMember(story, part)),
		people: referrers(story, party, 'people')
			.filter((person) => person.data.party === party.id)
			.map((person) => nameOf(story, person.id)),
	};
}
