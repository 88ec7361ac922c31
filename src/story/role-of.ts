import type { Data } from '../schema/collections.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

export type Role = NonNullable<Data<'parties'>['role']>;

/** Kinds of parties that rule or decide by what they are. */
const AUTHORITIES = new Set<Data<'parties'>['kind']>([
	'legislature',
	'government',
	'public official',
	'court',
	'regulator',
]);

/**
 * Whether a party of the party order stands above the others by its kind. Where it and one other
 * party would be left, as when a town disputes with its residents, it is a side.
 */
function standsAbove(story: Story, { id, data }: Entry<'parties'>): boolean {
	if (!AUTHORITIES.has(data.kind)) return false;
	const others = story.story.data.parties.filter((other) => other !== id);
	const sides = others.filter((other) => {
		const party = story.parties.get(other)?.data;
		return party?.role ? party.role === 'side' : party && !AUTHORITIES.has(party.kind);
	});
	return sides.length >= 2;
}

/**
 * The place of a party in the dispute: what its author says, else what its kind, its `partOf` and
 * the story's party order suggest.
 */
export function roleOf(story: Story, party: Entry<'parties'>): Role {
	const { id, data } = party;
	if (data.role) return data.role;
	if (story.story.data.parties.includes(id))
		return standsAbove(story, party) ? 'authority' : 'side';
	if (data.partOf) return 'part';
	if (AUTHORITIES.has(data.kind)) return 'authority';
	if (data.kind === 'go-between') return 'go-between';
	return data.kind === 'affected' || data.kind === 'residents' ? 'affected' : 'other';
}
