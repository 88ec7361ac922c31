// The balance audit: counts how much room each party’s own words get. It does not judge.
import { type Block, type PartRef, refsIn } from '../schema/body.ts';
import { WITHOUT_SPACES } from '../words/search-terms.ts';
import { dateOfQuote } from './date-of-quote.ts';
import { demandSide } from './demand-side.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { isBetween } from './is-between.ts';

export interface Share {
	party: Entry<'parties'>;
	quotations: number;
	/** Quoted words, separated at white space. */
	words: number;
	/** Its share of all words quoted from the parties set side by side, 0–1. */
	share: number;
	/** Words in quotations that `npm run verify` found in their source. */
	verifiedWords: number;
	/** The number of topics in which it is quoted. */
	topics: number;
	/**
	 * The number of texts (the short version and the topics) in which it comes first of these
	 * parties: it is linked or quoted, or a demand of it is shown, before any other.
	 */
	firstMentions: number;
	/** Without topics for talks. */
	demands: number;
}

/** The party set side by side that a party is or belongs to; undefined when there is none. */
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

/**
 * The party that a person or a party speaks for: the party itself, or a person’s party. Of a person
 * with several affiliations it is the one of the date `on` (EDTF), as far as their days tell.
 */
export function partyOf(story: Story, id: string, on = 'unknown'): string | undefined {
	if (story.parties.has(id)) return id;
	const person = story.people.get(id)?.data;
	const then = person?.affiliations.find(
		({ from, until }) => (from || until) && isBetween(on, from, until),
	);
	return then?.party ?? person?.party;
}

/** The party that a speaker of a quotation spoke for when it was said. */
export const partyOfSpeaker = (
	story: Story,
	quote: Entry<'quotes'>,
	speaker: string,
): string | undefined => partyOf(story, speaker, dateOfQuote(quote.data));

/** Where words end in scripts without spaces is the same in all languages (their dictionaries). */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The number of words in a text: what stands between spaces, or in scripts without spaces what a
 * dictionary has. What holds no letter or digit, such as a dash, is not a word.
 */
export const wordCount = (text: string): number =>
	text
		.split(/\s+/)
		.flatMap((run) =>
			WITHOUT_SPACES.test(run) ? [...WORDS.segment(run)].map(({ segment }) => segment) : run,
		)
		.filter(isWord).length;

/** The ids of the parties and people that a component in a text names. */
function namedBy(story: Story, { name, attributes }: PartRef): string[] {
	const id = attributes.id ?? '';
	switch (name) {
		case 'Party':
		case 'Person':
			return [id];
		case 'Quote':
			return story.quotes.get(id)?.data.speakers ?? [];
		case 'Demand':
			return story.demands.get(id)?.data.by ?? [];
		default:
			return [];
	}
}

/**
 * The ids named by the first component of a text that names one of the parties set side by side.
 */
function firstNamed(story: Story, body: Block[]): string[] {
	const components = body.flatMap((block) => refsIn(block.parts));
	return (
		components
			.map((component) => namedBy(story, component))
			.find((ids) => ids.some((id) => sideOf(story, partyOf(story, id)))) ?? []
	);
}

/**
 * The counts of each party set side by side, in the order of the story. Paraphrases do not count as
 * quotations. People and nested parties count for the party they belong to.
 */
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
	const countsOf = (ids: string[], on?: string) =>
		[...new Set(ids.map((id) => sideOf(story, partyOf(story, id, on))))].flatMap(
			(side) => counts.get(side ?? '') ?? [],
		);
	for (const { id, data } of story.quotes.values()) {
		if (data.attribution === 'paraphrase') continue;
		const words = data.words.reduce((sum, segment) => sum + wordCount(segment), 0);
		for (const count of countsOf(data.speakers, dateOfQuote(data))) {
			count.quotations += 1;
			count.words += words;
			if (story.receipts.get(id)?.state === 'verified') count.verifiedWords += words;
			for (const topic of data.topics) count.topics.add(topic);
		}
	}
	for (const demand of story.demands.values()) {
		if (demandSide(demand) === 'topics') continue;
		for (const count of countsOf(demand.data.by, demand.data.date)) count.demands += 1;
	}
	for (const text of [story.story, ...story.topics.values()]) {
		const first = firstNamed(story, text.body);
		for (const count of countsOf(first)) count.firstMentions += 1;
	}
	const allWords = [...counts.values()].reduce((sum, count) => sum + count.words, 0);
	return [...counts].flatMap(([id, count]) => {
		const party = story.parties.get(id);
		if (!party) return [];
		const share = allWords === 0 ? 0 : count.words / allWords;
		return [{ party, ...count, topics: count.topics.size, share }];
	});
}
