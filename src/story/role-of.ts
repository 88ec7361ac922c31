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
 * The place of a party in the dispute: what its author says, else what its kind, its `partOf` and
 * the story's party order suggest.
 */
export function roleOf(story: Story, { id, data }: Entry<'parties'>): Role {
	if (data.role) return data.role;
	if (AUTHORITIES.has(data.kind)) return 'authority';
	if (story.story.data.parties.includes(id)) return 'side';
	if (data.partOf) return 'part';
	if (data.kind === 'go-between') return 'go-between';
	return data.kind === 'affected' || data.kind === 'residents' ? 'affected' : 'other';
}
