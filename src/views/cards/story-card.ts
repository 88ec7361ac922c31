import type { Story } from '../../story/graph.ts';
import { memoisePerStory } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { balancedColumns } from '../balanced-columns.ts';
import { kindInWords } from '../kind-in-words.ts';
import { type Name, partyName } from '../names.ts';
import { shorten } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, type CardKind, cardBase } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

export interface StoryCard extends CardBase {
	kind: 'story';
	standfirst: string;
	/** The parties set side by side. */
	sides: { name: Name; kind: string }[];
	/** In how many columns a wide card sets them. */
	columns: number;
	/** The first questions on which accounts differ. */
	disputed: string[];
	disputedLeft: number;
}

/** Most characters of the headline, and of the standfirst in each version. */
const MAX_HEADLINE = 200;
const MAX_STANDFIRSTS = [480, 320, 200];
const MAX_DISPUTED = 3;
const MAX_COLUMNS = 3;

/** The questions on which accounts differ, of those that the front shows. */
const disputedQuestions = (story: Story): string[] =>
	[...story.differences.values()]
		.filter(({ data }) => data.inSummary && data.state !== 'agreed')
		.map(({ data }) => data.question);

/** The card of the story: what happened, between whom, and what is disputed. */
export const storyCard = memoisePerStory((story: Story): StoryCard => {
	const say = wordsOf(story);
	const { headline, standfirst, parties } = story.story.data;
	const base = cardBase(story, story.story, say('card.moreOfStory'));
	const sides = parties
		.flatMap((id) => story.parties.get(id) ?? [])
		.map((party) => ({ name: partyName(party), kind: kindInWords(story, party) }));
	const questions = disputedQuestions(story);
	const version = (count: number, most: number): StoryCard => ({
		...base,
		of: 'story',
		kind: 'story',
		label: say('picture.short'),
		title: shorten(headline, MAX_HEADLINE),
		standfirst: shorten(standfirst, most),
		sides,
		columns: balancedColumns(sides.length, MAX_COLUMNS),
		disputed: questions.slice(0, count),
		disputedLeft: questions.length - count,
	});
	const most = Math.min(MAX_DISPUTED, questions.length);
	const versions = MAX_STANDFIRSTS.flatMap((length) =>
		Array.from({ length: most + 1 }, (_, less) => ({ count: most - less, length })),
	);
	return fitting(
		storyHeight,
		versions.values().map(({ count, length }) => version(count, length)),
	);
});

function storyHeight(card: StoryCard, width: number, cardWidth: number): number {
	const columns = cardWidth >= WIDE ? Math.max(1, card.columns) : 1;
	const columnWidth = width / columns;
	// The mark before a name is as wide as a few letters; 18: the space around a party.
	const sides = card.sides.map(
		({ name, kind }) =>
			sansHeight(`${name.name}   `, columnWidth, { size: 15, line: 20 }) +
			smallHeight(kind, columnWidth) +
			18,
	);
	const rows = Array.from({ length: Math.ceil(sides.length / columns) }, (_, i) =>
		Math.max(...sides.slice(i * columns, (i + 1) * columns)),
	);
	const disputed = card.disputed.join(' ');
	return (
		LABEL +
		titleHeight(card, width, cardWidth >= WIDE ? 32 : 28) +
		serifHeight(card.standfirst, width, { size: 18, line: 26, above: 10 }) +
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
		const text = disputed.map((question) => asSentence(say, question)).join(' ');
		return { text: `${standfirst} ${say('text.labelled', { label: say('card.disputed'), text })}` };
	},
};
