// Who is who: the parties set side by side with what each asks and offers, and how everybody named stands to them.
import { DEMAND_KINDS } from '../schema/demand.ts';
import { addressOf } from '../story/addresses.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { demandKind, demandStatus, partyKind } from './labels.ts';
import { type Name, nameOf, partyName } from './names.ts';

export interface AskView {
	id: string;
	kind: string;
	title: string;
	status: string;
	address: string;
}

export interface Relation {
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

/** One row of the drawing. Lines lead from a box to those of the next row that it stands to. */
export interface PartyRelationsView {
	sides: Side[];
	above: Member[];
	middle: Member[];
	others: Member[];
	/** Lines from `above` to the row of sides, as column indexes. */
	lines: { from: number; to: number }[];
}

function relations(story: Story, party: Entry<'parties'>): Relation[] {
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
		kind: partyKind[party.data.kind],
		relations: relations(story, party),
		parts: parts.map((part) => memberOf(story, part)),
		people: referrers(story, party, 'people')
			.filter((person) => person.data.party === party.id)
			.map((person) => nameOf(story, person.id)),
	};
}

export function askView(demand: Entry<'demands'>): AskView {
	return {
		id: demand.id,
		kind: demandKind[demand.data.kind],
		title: demand.data.title,
		status: demandStatus[demand.data.status],
		address: addressOf(demand),
	};
}

/** What a party and all that belong to it ask and offer, without the parts of larger offers. `onlySummary` keeps the main ones. */
export function demandsOf(
	story: Story,
	partyId: string,
	{ onlySummary = false } = {},
): { asks: AskView[]; offers: AskView[] } {
	const theirs = [...story.demands.values()].filter(
		({ data }) =>
			!data.partOf &&
			(!onlySummary || data.inSummary) &&
			data.by.some((id) => id === partyId || sideOf(story, partyOf(story, id)) === partyId),
	);
	theirs.sort((a, b) => DEMAND_KINDS.indexOf(a.data.kind) - DEMAND_KINDS.indexOf(b.data.kind));
	const isOffer = ({ data }: Entry<'demands'>) => data.kind === 'offer' || data.kind === 'proposal';
	return {
		asks: theirs.filter((one) => !isOffer(one)).map(askView),
		offers: theirs.filter(isOffer).map(askView),
	};
}

export function partyRelationsView(story: Story): PartyRelationsView {
	const order = story.story.data.parties;
	const party = (id: string) => story.parties.get(id) as Entry<'parties'>;
	const sides = order.map(
		(id): Side => ({
			...memberOf(story, party(id)),
			...demandsOf(story, id, { onlySummary: true }),
		}),
	);
	const rest = [...story.parties.values()].filter(
		(one) => !order.includes(one.id) && !one.data.partOf && one.data.kind !== 'publisher',
	);
	const isAbove = (one: Entry<'parties'>) =>
		one.data.kind === 'legislature' || one.data.kind === 'regulator';
	const isMiddle = (one: Entry<'parties'>) => one.data.kind === 'go-between';
	const above = order.filter((id) => isAbove(party(id))).map((id) => memberOf(story, party(id)));
	const row = order.filter((id) => !isAbove(party(id)));
	const lines = above.flatMap((one, from) =>
		party(one.name.id).data.relations.flatMap(({ to }) =>
			row.includes(to) ? [{ from, to: row.indexOf(to) }] : [],
		),
	);
	return {
		sides,
		above,
		middle: rest.filter(isMiddle).map((one) => memberOf(story, one)),
		others: rest.filter((one) => !isMiddle(one)).map((one) => memberOf(story, one)),
		lines,
	};
}
