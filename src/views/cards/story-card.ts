import type { Story } from '../../story/graph.ts';
import { memoisePerStory } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { balancedColumns } from '../balanced-columns.ts';
import { foreign } from '../foreign.ts';
import { kindInWords } from '../kind-in-words.ts';
import { type Name, partyName } from '../names.ts';
import { shorten, shortenToSentences } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, type CardKind, cardBase } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

export interface StoryCard extends CardBase {
	kind: 'story';
	standfirst: string;
	/** The parties set side by side. A kind is empty when it would repeat a short name. */
	sides: { name: Name; kind: string }[];
	/** Whether they are named by their short names. */
	areShort: boolean;
	/** In how many columns a wide card sets them. */
	columns: number;
	/**
	 * The first questions on which accounts differ, as sentences; `language` when it is not that of
	 * the story (BCP 47).
	 */
	disputed: { question: string; language?: string }[];
	disputedLeft: number;
}

/** Most characters of the headline, and of the wording before and after a correction. */
const MAX_HEADLINE = 200;
const MAX_WORDING = 70;
interface Version {
	/** Most characters of the standfirst. */
	standfirst: number;
	/** Most questions. */
	questions: number;
	/** Names the parties by their short names. */
	short?: boolean;
}

/**
 * From the fullest to the shortest. The questions go before a standfirst is cut: what it says last
 * may qualify the rest.
 */
const VERSIONS: Version[] = [
	{ standfirst: 480, questions: 3 },
	{ standfirst: 480, questions: 2 },
	{ standfirst: 480, questions: 1 },
	{ standfirst: 320, questions: 1 },
	{ standfirst: 320, questions: 1, short: true },
	{ standfirst: 320, questions: 0, short: true },
	{ standfirst: 200, questions: 1, short: true },
	{ standfirst: 140, questions: 1, short: true },
	{ standfirst: 140, questions: 0, short: true },
];
const MAX_COLUMNS = 3;
/** The standfirst on a wide and on a narrow card; pixels. */
const LARGE = { size: 18.4, line: 26 };
const SMALL = { size: 17, line: 24 };
/** Pixels: the line above a party and the space around it, on a wide and on a narrow card. */
const SIDE = { wide: 20, narrow: 12 };

/** The questions on which accounts differ, of those that the front shows. */
const disputedQuestions = (story: Story): StoryCard['disputed'] =>
	[...story.differences.values()]
		.filter(({ data }) => data.inSummary && data.state !== 'agreed')
		.map((difference) => ({
			question: asSentence(wordsOf(story), difference.data.question),
			...foreign(difference),
		}));

const inALine = (disputed: StoryCard['disputed']): string =>
	disputed.map(({ question }) => question).join(' ');

const withoutRepeatedKind = ({ name, kind }: StoryCard['sides'][number]) => ({
	name,
	kind: kind === name.short ? '' : kind,
});

/** The card of the story: what happened, between whom, and what is disputed. */
export const storyCard = memoisePerStory((story: Story): StoryCard => {
	const say = wordsOf(story);
	const { headline, standfirst, parties } = story.story.data;
	const base = cardBase(story, story.story, say('card.moreOfStory'), MAX_WORDING);
	// They are many, and the front names those of each sentence.
	const sources = sourcesInWords(story, story.story, { counted: true });
	const sides = parties
		.flatMap((id) => story.parties.get(id) ?? [])
		.map((party) => ({ name: partyName(party), kind: kindInWords(story, party) }));
	const questions = disputedQuestions(story);
	const version = (most: Version): StoryCard => {
		const disputed = questions.slice(0, most.questions);
		return {
			...base,
			...(sources ? { sources } : {}),
			of: 'story',
			kind: 'story',
			label: say('picture.short'),
			title: shorten(headline, MAX_HEADLINE),
			standfirst: shortenToSentences(standfirst, most.standfirst, say.language),
			sides: most.short ? sides.map(withoutRepeatedKind) : sides,
			areShort: most.short ?? false,
			columns: balancedColumns(sides.length, MAX_COLUMNS),
			disputed,
			disputedLeft: questions.length - disputed.length,
		};
	};
	return fitting(storyHeight, VERSIONS.values().map(version));
});

function storyHeight(card: StoryCard, width: number, cardWidth: number): number {
	const isWide = cardWidth >= WIDE;
	const columns = isWide ? Math.max(1, card.columns) : 1;
	const columnWidth = width / columns;
	// A mark is as wide as a few letters. In a narrow column lines break early.
	const sides = card.sides.map(({ name, kind }) => {
		const text = `${card.areShort ? name.short : name.name}       `;
		const style = { size: 15, line: 20, above: isWide ? SIDE.wide : SIDE.narrow };
		return isWide
			? sansHeight(text, columnWidth, style) + smallHeight(kind, columnWidth)
			: sansHeight(text + kind, columnWidth, style);
	});
	const rows = Array.from({ length: Math.ceil(sides.length / columns) }, (_, i) =>
		Math.max(...sides.slice(i * columns, (i + 1) * columns)),
	);
	const disputed = inALine(card.disputed);
	return (
		LABEL +
		titleHeight(card, width, isWide ? 32 : 26) +
		serifHeight(card.standfirst, width, { ...(isWide ? LARGE : SMALL), above: 10 }) +
		sum(rows) +
		(disputed ? HEADING + serifHeight(disputed, width, { size: 17, line: 24 }) : 0) +
		leftOut(card.disputedLeft)
	);
}

export const storyKind: CardKind<StoryCard> = {
	height: storyHeight,
	inWords: ({ language, standfirst, disputed }) => {
		const say = wordsIn(language);
		if (disputed.length === 0) return { text: standfirst };
		const text = say('text.labelled', { label: say('card.disputed'), text: inALine(disputed) });
		return { text: `${standfirst} ${text}` };
	},
};
