// The parties set side by side with what each asks and offers, and how everybody else named is
// related to them.

import { DEMAND_KINDS } from '../schema/demand.ts';
import { addressOf } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { roleOf } from '../story/role-of.ts';
import { kindInWords } from './kind-in-words.ts';
import { demandStatus } from './labels.ts';
import { type Name, nameOf, partyName } from './names.ts';

/** A demand or offer as a line of a list. */
export interface AskView {
	id: string;
	kind: string;
	title: string;
	status: string;
	address: string;
}

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
	asks: AskView[];
	offers: AskView[];
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

export function askView(demand: Entry<'demands'>): AskView {
	return {
		id: demand.id,
		kind: kindInWords(demand),
		title: demand.data.title,
		status: demandStatus[demand.data.status],
		address: addressOf(demand),
	};
}

/**
 * What a party set side by side and everybody on its side ask and offer, without the parts of
 * larger demands, sorted by kind. `onlySummary` keeps those marked `inSummary`.
 */
export function demandsOf(
	story: Story,
	partyId: string,
	{ onlySummary = false } = {},
): { asks: AskView[]; offers: AskView[] } {
	const isTheirs = (id: string) => id === partyId || sideOf(story, partyOf(story, id)) === partyId;
	const theirs = [...story.demands.values()].filter(
		({ data }) => !data.partOf && (!onlySummary || data.inSummary) && data.by.some(isTheirs),
	);
	theirs.sort((a, b) => DEMAND_KINDS.indexOf(a.data.kind) - DEMAND_KINDS.indexOf(b.data.kind));
	const isOffer = ({ data }: Entry<'demands'>) => data.kind === 'offer' || data.kind === 'proposal';
	return {
		asks: theirs.filter((one) => !isOffer(one)).map(askView),
		offers: theirs.filter(isOffer).map(askView),
	};
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
				...demandsOf(story, party.id, { onlySummary: true }),
			}),
		),
		above: membersOf(above),
		middle: membersOf(others.filter(isGoBetween)),
		others: membersOf(others.filter((party) => !isGoBetween(party))),
		lines,
	};
}
