// The balance audit page by page: whose words stand on the front, in the summary and on the page of
// each topic, and in which order. It does not judge.
import { type Block, type PartRef, refsIn } from '../schema/body.ts';
import { partyOf, sideOf, wordCount } from './balance.ts';
import { chosenQuotes } from './chosen-quotes.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';

export interface PageShare {
	party: string;
	quotations: number;
	/** Quoted words that the page shows, as the audit of the whole counts them. */
	words: number;
	/** Its share of all words quoted from the parties set side by side on the page, 0–1. */
	share: number;
}

export interface PageBalance {
	page: 'front' | 'summary' | Entry<'topics'>;
	/**
	 * The parties set side by side to whom each quotation belongs, in the order of the page; without
	 * quotations of anybody else.
	 */
	order: string[][];
	/** One for each party set side by side, in the story's order. */
	sides: PageShare[];
}

interface Shown {
	speakers: string[];
	words: string[];
}

const sidesOf = (story: Story, speakers: string[]): string[] => [
	...new Set(speakers.flatMap((id) => sideOf(story, partyOf(story, id)) ?? [])),
];

/** The words of a quotation on a page; none of a paraphrase, which quotes nobody. */
function shownOf(quote: Entry<'quotes'> | undefined, segments?: number[]): Shown[] {
	if (!quote || quote.data.attribution === 'paraphrase') return [];
	const { speakers, words } = quote.data;
	const isShown = (_: string, i: number) => !segments || segments.includes(i + 1);
	return [{ speakers, words: words.filter(isShown) }];
}

function shownIn(story: Story, { name, attributes }: PartRef): Shown[] {
	const { id = '', segments } = attributes;
	if (name === 'Quote') return shownOf(story.quotes.get(id), segments?.split(/[\s,]+/).map(Number));
	if (name !== 'Difference') return [];
	const accounts = story.differences.get(id)?.data.accounts ?? {};
	const { parties } = story.story.data;
	const others = Object.keys(accounts).filter((party) => !parties.includes(party));
	return [...parties, ...others.sort()]
		.flatMap((party) => accounts[party] ?? [])
		.flatMap((account) =>
			'quote' in account ? shownOf(story.quotes.get(account.quote), account.segments) : [],
		);
}

const quotedIn = (story: Story, body: Block[]): Shown[] =>
	body.flatMap((block) => refsIn(block.parts)).flatMap((part) => shownIn(story, part));

function measure(story: Story, page: PageBalance['page'], shown: Shown[]): PageBalance {
	const quoted = shown
		.map(({ speakers, words }) => ({
			sides: sidesOf(story, speakers),
			words: words.reduce((sum, segment) => sum + wordCount(segment), 0),
		}))
		.filter(({ sides }) => sides.length > 0);
	const sides = story.story.data.parties.map((party) => {
		const own = quoted.filter((one) => one.sides.includes(party));
		return {
			party,
			quotations: own.length,
			words: own.reduce((sum, one) => sum + one.words, 0),
		};
	});
	const allWords = sides.reduce((sum, { words }) => sum + words, 0);
	return {
		page,
		order: quoted.map((one) => one.sides),
		sides: sides.map((one) => ({ ...one, share: allWords === 0 ? 0 : one.words / allWords })),
	};
}

const perStory = memoisePerStory((story): PageBalance[] => {
	const opening = quotedIn(story, story.story.body);
	const whole = (page: 'front' | 'summary') =>
		measure(story, page, [
			...opening,
			...chosenQuotes(story, page).flatMap((quote) => shownOf(quote)),
		]);
	return [
		whole('front'),
		whole('summary'),
		...[...story.topics.values()].map((topic) =>
			measure(story, topic, quotedIn(story, topic.body)),
		),
	];
});

/** The measures of the front, the summary and each topic, in this order. */
export const pageBalance = (story: Story): PageBalance[] => perStory(story);
