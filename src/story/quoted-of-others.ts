import { partyOfSpeaker, sideOf, wordCount } from './balance.ts';
import type { Story } from './graph.ts';

/** Quotations and words that count for no side, because none of their speakers belongs to one. */
export interface Others {
	quotations: number;
	words: number;
	/** The number of topics in which they are quoted. */
	topics: number;
}

/** What is quoted of people and parties on no side; like the balance audit without paraphrases. */
export function quotedOfOthers(story: Story): Others {
	const theirs = [...story.quotes.values()].filter(
		(quote) =>
			quote.data.attribution !== 'paraphrase' &&
			quote.data.speakers.every(
				(speaker) => sideOf(story, partyOfSpeaker(story, quote, speaker)) === undefined,
			),
	);
	const segments = theirs.flatMap(({ data }) => data.words);
	return {
		quotations: theirs.length,
		words: segments.reduce((sum, segment) => sum + wordCount(segment), 0),
		topics: new Set(theirs.flatMap(({ data }) => data.topics)).size,
	};
}
