// The balance audit: how much room each party's own words get, counted and never judged.
import { type Block, refsIn } from '../schema/body.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

export interface Share {
	party: Entry<'parties'>;
	quotations: number;
	/** Words quoted, counted at white space. */
	words: number;
	/** Part of all words quoted from the parties set side by side, 0–1. */
	share: number;
	/** Words of quotations that `npm run verify` found in their source. */
	verifiedWords: number;
	/** Topics in which it is quoted. */
	topics: number;
	/** Texts (the short version and the topics) in which it is the first of the parties that is linked, quoted or whose demand is shown. */
	firstMentions: number;
	demands: number;
}

/** The party set side by side that a party belongs to, itself included; undefined for everybody else. */
export function sideOf(story: Story, partyId: string | undefined): string | undefined {
	const seen = new Set<string>();
	for (
		let id = partyId;
		id !== undefined && !seen.has(id);
		id = story.parties.get(id)?.data.partOf
	) {
		if (story.story.data.parties.includes(id)) return id;
		seen.add(id);
	}
	return undefined;
}

/** The party somebody speaks for: a person's party, or the party itself. */
export function partyOf(story: Story, id: string): string | undefined {
	return story.parties.has(id) ? id : story.people.get(id)?.data.party;
}

export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The parties and people behind the first reference of a text that leads to one of the parties set side by side. */
function firstNamed(story: Story, body: Block[]): string[] {
	for (const { name, attributes } of body.flatMap((block) => refsIn(block.parts))) {
		const id = attributes.id ?? '';
		const named =
			name === 'Party' || name === 'Person'
				? [id]
				: name === 'Quote'
					? story.quotes.get(id)?.data.speakers
					: name === 'Demand'
						? story.demands.get(id)?.data.by
						: undefined;
		if (named?.some((one) => sideOf(story, partyOf(story, one)))) return named;
	}
	return [];
}

/** Counts per party of the story's order. A paraphrase is no quotation. Nested parties and people count for the party they belong to. */
export function balance(story: Story): Share[] {
	const counts = new Map(
		story.story.data.parties.map((id) => [
			id,
			{
				quotations: 0,
				words: 0,
				verifiedWords: 0,
				topics: new Set<string>(),
				firstMentions: 0,
				demands: 0,
			},
		]),
	);
	const countsOf = (ids: string[]) =>
		[...new Set(ids.map((id) => sideOf(story, partyOf(story, id))))].flatMap(
			(side) => counts.get(side ?? '') ?? [],
		);
	for (const { id, data } of story.quotes.values()) {
		if (data.attribution === 'paraphrase') continue;
		const words = data.words.reduce((sum, segment) => sum + wordCount(segment), 0);
		for (const count of countsOf(data.speakers)) {
			count.quotations += 1;
			count.words += words;
			if (story.receipts.get(id)?.state === 'verified') count.verifiedWords += words;
			for (const topic of data.topics) count.topics.add(topic);
		}
	}
	for (const { data } of story.demands.values())
		for (const count of countsOf(data.by)) count.demands += 1;
	for (const text of [story.story, ...story.topics.values()]) {
		const first = firstNamed(story, text.body);
		for (const count of countsOf(first)) count.firstMentions += 1;
	}
	const all = [...counts.values()].reduce((sum, count) => sum + count.words, 0);
	return [...counts].flatMap(([id, count]) => {
		const party = story.parties.get(id);
		return party
			? [{ party, ...count, topics: count.topics.size, share: all === 0 ? 0 : count.words / all }]
			: [];
	});
}
