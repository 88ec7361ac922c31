// The parties set side by side with what each asks, offers and decides, and how everybody else
// named is related to them.

import { partyOf, sideOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { roleOf } from '../story/role-of.ts';
import { type AskGroup, askGroups } from './ask-groups.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, nameOf, partyName } from './names.ts';

export interface Relation {
	/** What the party is to the others, in the author's words. */
	as: string;
	to: Name[];
}

export interface Member {
	name: Name;
	kind: string;
	relations: Relation[];
	parts: Member[];
	people: Name[];
}

export interface Side extends Member {
	demands: AskGroup[];
}

/** The boxes of the drawing, row by row from the top, and the lines between its first two rows. */
export interface PartyRelationsView {
	/** All parties set side by side, those in `above` included, in the story's order. */
	sides: Side[];
	/** Legislatures and regulators among the sides. */
	above: Member[];
	/** Go-betweens. */
	middle: Member[];
	others: Member[];
	/** Lines from `above` to the other sides; both are indexes into their rows. */
	lines: { from: number; to: number }[];
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

function memberOf(story: Story, party: Entry<'parties'>): Member {
	const parts = referrers(story, party, 'parties').filter(
		(other) => other.data.partOf === party.id,
	);
	return {
		name: partyName(party),
		kind: kindInWords(party),
		relations: relationsOf(story, party),
		parts: parts.map((part) => memberOf(story, part)),
		people: referrers(story, party, 'people')
			.filter((person) => person.data.party === party.id)
			.map((person) => nameOf(story, person.id)),
	};
}

/**
 * What a party set side by side and everybody on its side ask, offer and decide, without the parts
 * of larger demands. `onlySummary` keeps those marked `inSummary`.
 */
export function demandsOf(story: Story, partyId: string, { onlySummary = false } = {}): AskGroup[] {
	const isTheirs = (id: string) => id === partyId || sideOf(story, partyOf(story, id)) === partyId;
	const theirs = [...story.demands.values()].filter(
		({ data }) => !data.partOf && (!onlySummary || data.inSummary) && data.by.some(isTheirs),
	);
	return askGroups(story, theirs);
}

/** Kinds that report on the dispute and take no part in it. */
const OUTSIDE = new Set<Entry<'parties'>['data']['kind']>(['publisher', 'media']);

/** All parties but those that report, as the drawing of their relations sets them. */
export function partyRelationsView(story: Story): PartyRelationsView {
	const order = story.story.data.parties;
	const isAbove = (party: Entry<'parties'>) =>
		['authority', 'caller'].includes(roleOf(story, party));
	const isGoBetween = (party: Entry<'parties'>) => roleOf(story, party) === 'go-between';
	const sides = order.map((id) => story.parties.get(id) as Entry<'parties'>);
	const others = [...story.parties.values()].filter(
		({ id, data }) => !order.includes(id) && !data.partOf && !OUTSIDE.has(data.kind),
	);
	const above = sides.filter(isAbove);
	const row = sides.filter((party) => !isAbove(party)).map(({ id }) => id);
	const lines = above.flatMap((party, from) =>
		party.data.relations
			.filter((relation) => row.includes(relation.to))
			.map((relation) => ({ from, to: row.indexOf(relation.to) })),
	);
	const membersOf = (parties: Entry<'parties'>[]) => parties.map((party) => memberOf(story, party));
	return {
		sides: sides.map(
			(party): Side => ({
				...memberOf(story, party),
				demands: demandsOf(story, party.id, { onlySummary: true }),
			}),
		),
		above: membersOf(above),
		middle: membersOf(others.filter(isGoBetween)),
		others: membersOf(others.filter((party) => !isGoBetween(party))),
		lines,
	};
}
