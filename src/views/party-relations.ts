// The parties set side by side with what each asks, offers and decides, and how everybody else
// named is related to them.

import { partyOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isWithin } from '../story/is-within.ts';
import { type Role, roleOf } from '../story/role-of.ts';
import { type AskGroup, askGroups } from './ask-groups.ts';
import { type Member, partyMember } from './party-member.ts';

export interface Side extends Member {
	demands: AskGroup[];
}

/** The boxes of the drawing, row by row from the top, and the lines between its first two rows. */
export interface PartyRelationsView {
	/** See partiesThatAsk. */
	sides: Side[];
	/** Who calls on the sides, rules or decides. */
	above: Member[];
	/** The sides; in a story without sides everybody who stands neither above nor inside another. */
	row: Member[];
	/** Whether the parties in the row are sides. */
	areSides: boolean;
	/** Go-betweens. */
	middle: Member[];
	others: Member[];
	/** Lines from `above` to the row; both are indexes. */
	lines: { from: number; to: number }[];
}

/**
 * What a party, its parts and its people ask, offer and decide, without the parts of larger demands.
 * `onlySummary` keeps those marked `inSummary`.
 */
export function demandsOf(story: Story, partyId: string, { onlySummary = false } = {}): AskGroup[] {
	const theirs = [...story.demands.values()].filter(
		({ data }) =>
			!data.partOf &&
			(!onlySummary || data.inSummary) &&
			data.by.some((by) => isWithin(story, partyOf(story, by), partyId)),
	);
	return askGroups(story, theirs);
}

/**
 * The parties whose demands and offers are set side by side: those of the party order, or of a story
 * without one every party that belongs to no other and asks or offers something in the summary.
 */
export function partiesThatAsk(story: Story): Entry<'parties'>[] {
	const order = story.story.data.parties;
	if (order.length > 0) return order.flatMap((id) => story.parties.get(id) ?? []);
	return [...story.parties.values()].filter((party) => {
		if (party.data.partOf) return false;
		return demandsOf(story, party.id, { onlySummary: true }).length > 0;
	});
}

/** Kinds that report on the dispute and take no part in it, unless their author gives them a role. */
const OUTSIDE = new Set<Entry<'parties'>['data']['kind']>(['publisher', 'media']);

/** All parties but those that only report: those of the party order, then the others, by id. */
export function partiesToDraw(story: Story): Entry<'parties'>[] {
	const order = story.story.data.parties;
	const others = [...story.parties.values()].filter(({ id }) => !order.includes(id));
	return [
		...order.flatMap((id) => story.parties.get(id) ?? []),
		...others.filter(({ data }) => data.role !== undefined || !OUTSIDE.has(data.kind)),
	];
}

/** The parties to draw, each by its role. */
export function partyRelationsView(story: Story): PartyRelationsView {
	const parties = partiesToDraw(story);
	const withRole = (...roles: Role[]) =>
		parties.filter((party) => roles.includes(roleOf(story, party)));
	const above = withRole('caller', 'authority');
	const sides = withRole('side');
	const [middle, others] = [withRole('go-between'), withRole('affected', 'other')];
	const areSides = sides.length > 0;
	const row = areSides ? sides : [...middle, ...others];
	const rowIds = row.map(({ id }) => id);
	const lines = above.flatMap((party, from) => {
		const to = new Set(party.data.relations.map((relation) => rowIds.indexOf(relation.to)));
		return [...to].filter((index) => index >= 0).map((index) => ({ from, to: index }));
	});
	const membersOf = (some: Entry<'parties'>[]) => some.map((party) => partyMember(story, party));
	return {
		sides: partiesThatAsk(story).map(
			(party): Side => ({
				...partyMember(story, party),
				demands: demandsOf(story, party.id, { onlySummary: true }),
			}),
		),
		above: membersOf(above),
		row: membersOf(row),
		areSides,
		middle: areSides ? membersOf(middle) : [],
		others: areSides ? membersOf(others) : [],
		lines,
	};
}
