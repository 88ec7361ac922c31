// The balance audit page by page: whose words stand on the front, in the summary and on the page of
// each topic, in which order, and with which verbs of our own. It does not judge.
import { type Block, type PartRef, refsIn } from '../schema/body.ts';
import { type Attribution, attributions } from './attributions.ts';
import { partyOf, sideOf, wordCount } from './balance.ts';
import { chosenQuotes } from './chosen-quotes.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';
import { type OwnText, ownTexts } from './own-texts.ts';

export interface PageShare {
	party: string;
	quotations: number;
	/** Quoted words that the page shows, as the audit of the whole counts them. */
	words: number;
	/** Its share of all words quoted from the parties set side by side on the page, 0–1. */
	share: number;
	/** How often each verb of attribution is used of it, by verb: `said` → 3. */
	verbs: Map<string, number>;
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

/** The verbs of the sentence before each quotation that name nobody belong to its speaker. */
function introductions(
	story: Story,
	body: Block[],
	found: Map<number, { own: OwnText; verbs: Attribution[] }>,
): { name: string; side: string }[] {
	return body.flatMap((block, i) => {
		const [part] = refsIn(block.parts);
		const before = found.get(body[i - 1]?.line ?? 0);
		if (part?.name !== 'Quote' || block.kind !== 'component' || !before) return [];
		const { text } = before.own;
		const from = Math.max(0, text.trimEnd().slice(0, -1).lastIndexOf('. '));
		const quote = story.quotes.get(part.attributes.id ?? '');
		return before.verbs
			.filter((verb) => verb.side === undefined && verb.at > from)
			.flatMap(({ name }) =>
				sidesOf(story, quote?.data.speakers ?? []).map((side) => ({ name, side })),
			);
	});
}

/** The verbs that the texts of an entry use of each side. */
function verbsIn(story: Story, entry: Entry<'story'> | Entry<'topics'>) {
	const found = ownTexts(story, entry).map((own) => ({ own, verbs: attributions(story, own) }));
	const byLine = new Map(
		found.flatMap((one) => ('line' in one.own.place ? [[one.own.place.line, one] as const] : [])),
	);
	return [
		...found.flatMap(({ verbs }) => verbs.filter(({ side }) => side !== undefined)),
		...introductions(story, entry.body, byLine),
	];
}

function measure(
	story: Story,
	page: PageBalance['page'],
	shown: Shown[],
	verbs: { name: string; side?: string }[],
): PageBalance {
	const quoted = shown
		.map(({ speakers, words }) => ({
			sides: sidesOf(story, speakers),
			words: words.reduce((sum, segment) => sum + wordCount(segment), 0),
		}))
		.filter(({ sides }) => sides.length > 0);
	const sides = story.story.data.parties.map((party) => {
		const own = quoted.filter((one) => one.sides.includes(party));
		const used = verbs.filter(({ side }) => side === party);
		return {
			party,
			quotations: own.length,
			words: own.reduce((sum, one) => sum + one.words, 0),
			verbs: new Map(
				[...Map.groupBy(used, ({ name }) => name)].map(([name, all]) => [name, all.length]),
			),
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
	const { story: front } = story;
	const verbs = verbsIn(story, front);
	const opening = quotedIn(story, front.body);
	const whole = (page: 'front' | 'summary') =>
		measure(
			story,
			page,
			[...opening, ...chosenQuotes(story, page).flatMap((quote) => shownOf(quote))],
			verbs,
		);
	return [
		whole('front'),
		whole('summary'),
		...[...story.topics.values()].map((topic) =>
			measure(story, topic, quotedIn(story, topic.body), verbsIn(story, topic)),
		),
	];
});

/** The measures of the front, the summary and each topic, in this order. */
export const pageBalance = (story: Story): PageBalance[] => perStory(story);
