import type { Story } from './graph.ts';

/** Whether a party is another party or a part of it, at any depth. */
export function isWithin(story: Story, partyId: string | undefined, wholeId: string): boolean {
	const seen = new Set<string>();
	for (
		let id = partyId;
		id !== undefined && !seen.has(id);
		id = story.parties.get(id)?.data.partOf
	) {
		if (id === wholeId) return true;
		seen.add(id);
	}
	return false;
}
