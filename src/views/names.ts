import { addressOf } from '../story/addresses.ts';
import { partyOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { foreign } from './foreign.ts';

/** The shape and colour of a party, shown beside a name. */
export interface Mark {
	shape: Entry<'parties'>['data']['mark'];
	hue: Entry<'parties'>['data']['hue'];
}

/** A party or person as a linked name. */
export interface Name {
	id: string;
	/** Full name. */
	name: string;
	/** Short name of a party, full name of a person. */
	short: string;
	/** Role of a person; parties have none. */
	role?: string;
	/** The language of the role, when it is not that of the story (BCP 47). */
	language?: string;
	address: string;
	/** Of a speaker whom the source does not name: why not. Their name is a description. */
	anonymous?: string;
	/** Of a person, how they come to be counted with their party, when they do not belong to it. */
	partyNote?: string;
	/** Of a person, the mark of their party. */
	mark?: Mark;
}

export function partyName(party: Entry<'parties'>): Name {
	const { name, short, mark, hue } = party.data;
	return { id: party.id, name, short, address: addressOf(party), mark: { shape: mark, hue } };
}

/** What is said after a person’s name on pages, cards and share pictures. */
export const roleInWords = (
	story: Story,
	{ data: { role, anonymous } }: Entry<'people'>,
): string => (anonymous ? wordsOf(story)('person.anonymous', { role }) : role);

/**
 * The name of the party or person with an id. A person has the mark of the party they belonged to on
 * the date `on` (EDTF), by default as of the story. Throws when neither has the id, which the checks
 * rule out.
 */
export function nameOf(story: Story, id: string, on?: string): Name {
	const party = story.parties.get(id);
	if (party) return partyName(party);
	const person = story.people.get(id);
	if (!person) throw new Error(`No party or person has the id “${id}”.`);
	const side = story.parties.get(partyOf(story, id, on) ?? '');
	return {
		id,
		name: person.data.name,
		short: person.data.name,
		role: roleInWords(story, person),
		...foreign(person),
		address: addressOf(person),
		...(person.data.partyNote ? { partyNote: person.data.partyNote } : {}),
		...(person.data.anonymous ? { anonymous: person.data.why ?? '' } : {}),
		mark: side && { shape: side.data.mark, hue: side.data.hue },
	};
}

/** The parties set side by side, in the story's order. */
export const sides = (story: Story): Name[] =>
	story.story.data.parties.map((id) => nameOf(story, id));
