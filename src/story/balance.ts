// The balance audit: how much room each party's own words get, counted and never judged.
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

export interface Share {
	party: Entry<'parties'>;
	quotations: number;
	/** Words quoted, counted at white space. */
	words: number;
	/** Part of all words quoted from the parties set side by side, 0–1. */
	share: number;
	demands: number;
}

/** The party set side by side that a party belongs to, itself included; undefined for everybody else. */
export function sideOf(story: Story, partyId: string | undefined): string | undefined {
	const seen = new Set<string>();
	for (let id = partyId; id !== undefined && !seen.has(id); id = story.parties.get(id)?.data.partOf) {
		if (story.story.data.parties.includes(id)) return id;
		seen.add(id);
	}
	return undefined;
}

/** The party somebody speaks for: a person's party, or the party itself. */
export function partyOf(story: Story, id: string): string | undefined {
	return story.parties.has(id) ? id : story.people.get(id)?.data.party;
}

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts per party of the story's order. Nested parties and people count for the party they belong to. */
export function balance(story: Story): Share[] {
	const counts = new Map(story.story.data.parties.map((id) => [id, { quotations: 0, words: 0, demands: 0 }]));
	for (const { data } of story.quotes.values()) {
		for (const side of new Set(data.speakers.map((id) => sideOf(story, partyOf(story, id))))) {
			const count = side === undefined ? undefined : counts.get(side);
			if (!count) continue;
			count.quotations += 1;
			count.words += data.words.reduce((sum, segment) => sum + wordCount(segment), 0);
		}
	}
	for (const { data } of story.demands.values()) {
		for (const side of new Set(data.by.map((id) => sideOf(story, partyOf(story, id))))) {
			const count = side === undefined ? undefined : counts.get(side);
			if (count) count.demands += 1;
		}
	}
	const all = [...counts.values()].reduce((sum, count) => sum + count.words, 0);
	return [...counts].flatMap(([id, count]) => {
		const party = story.parties.get(id);
		return party ? [{ party, ...count, share: all === 0 ? 0 : count.words / all }] : [];
	});
}
