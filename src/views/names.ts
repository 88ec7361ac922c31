import { addressOf } from '../story/addresses.ts';
import { partyOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/** A party's shape and colour beside a name. */
export interface Mark {
	shape: Entry<'parties'>['data']['mark'];
	hue: Entry<'parties'>['data']['hue'];
}

/** A party or person as a linked name. */
export interface Name {
	id: string;
	/** Full name. */
	name: string;
	/** Short name; a person's is the full one. */
	short: string;
	/** Role of a person, kind of nothing else. */
	role?: string;
	address: string;
	mark?: Mark;
}

export function partyName(party: Entry<'parties'>): Name {
	const { name, short, mark, hue } = party.data;
	return { id: party.id, name, short, address: addressOf(party), mark: { shape: mark, hue } };
}

/** The name behind an id that may belong to a party or a person. Throws when it belongs to neither: the checks let no such id through. */
export function nameOf(story: Story, id: string): Name {
	const party = story.parties.get(id);
	if (party) return partyName(party);
	const person = story.people.get(id);
	if (!person) throw new Error(`No party or person has the id “${id}”.`);
	const side = story.parties.get(partyOf(story, id) ?? '');
	return {
		id,
		name: person.data.name,
		short: person.data.name,
		role: person.data.role,
		address: addressOf(person),
		mark: side && { shape: side.data.mark, hue: side.data.hue },
	};
}

/** The parties set side by side, in the story's order. */
export const sides = (story: Story): Name[] =>
	story.story.data.parties.map((id) => nameOf(story, id));
