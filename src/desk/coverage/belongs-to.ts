import { partyOf } from '../../story/balance.ts';
import type { Story } from '../../story/graph.ts';

/**
 * Whether a person or party speaks for a party: it is that party, or belongs to it, also through
 * others. `on` is the day (EDTF) on which it counts.
 */
export function belongsTo(story: Story, id: string, party: string, on?: string): boolean {
	const seen = new Set<string>();
	for (
		let at = partyOf(story, id, on);
		at !== undefined && !seen.has(at);
		at = story.parties.get(at)?.data.partOf
	) {
		if (at === party) return true;
		seen.add(at);
	}
	return false;
}
