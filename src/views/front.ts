// The front page.

import { addressOf } from '../story/addresses.ts';
import { chosenQuotes } from '../story/chosen-quotes.ts';
import type { Story } from '../story/graph.ts';
import { sentences } from '../story/sentences.ts';
import { asksLeft } from './asks-left.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import type { EntryLink } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { listIndex, type PageLink } from './list-page-links.ts';
import { type Name, sides } from './names.ts';
import { type PartyRelationsView, partyRelationsView } from './party-relations.ts';
import { type QuoteView, quoteView } from './quote.ts';
import { type TimelineView, timelineView } from './timeline.ts';
import { viewWeight } from './view-weight.ts';

export interface FrontView {
	headline: string;
	standfirst: string;
	short: BlockView[];
	who: PartyRelationsView;
	/** How many demands and offers of each side the page leaves out, in the order of the sides. */
	asksLeft: number[];
	quotes: QuoteView[];
	columns: Name[];
	differences: DifferenceView[];
	timeline: TimelineView;
	/** All, or the first of many; `moreQuestions` then links to the pages of all. */
	questions: (EntryLink & { answer: string })[];
	moreQuestions: PageLink[];
	notKnown: BlockView[][];
	corrections: CorrectionView[];
}

/** How many questions the front shows when they do not all fit on it. */
const FIRST_QUESTIONS = 8;

/** The weight up to which the front has room for whole answers. */
const ROOM = 74_000;

/** Of each answer the first sentence; the page of the question has all. */
function withShortAnswers(story: Story, view: FrontView): FrontView {
	const { language } = story.story.data;
	const first = (answer: string) => (sentences(answer, language)[0] ?? answer).trim();
	const questions = view.questions.map((one) => ({ ...one, answer: first(one.answer) }));
	return { ...view, questions };
}

/**
 * The front page. Its lists show what is marked `inSummary`; of the quotations at most the first
 * eight, sides in turn. Where much is shown, answers are short.
 */
export function frontView(story: Story): FrontView {
	const footnotes = new Footnotes(story);
	const who = partyRelationsView(story);
	const { headline, standfirst } = story.story.data;
	const moreQuestions = listIndex(story, 'topics')?.years ?? [];
	const view: FrontView = {
		headline,
		standfirst,
		short: bodyView(story, story.story.body, footnotes),
		who,
		asksLeft: who.sides.map(({ name }) => asksLeft(story, name.id)),
		quotes: chosenQuotes(story, 'front').map(({ id }) => quoteView(story, id)),
		columns: sides(story),
		differences: [...story.differences.values()]
			.filter(({ data }) => data.inSummary)
			.map(({ id }) => differenceView(story, id)),
		timeline: timelineView(story, { onlySummary: true }),
		questions: [...story.topics.values()]
			.slice(0, moreQuestions.length > 0 ? FIRST_QUESTIONS : undefined)
			.map((topic) => ({
				title: topic.data.question,
				address: addressOf(topic),
				...foreign(topic),
				answer: topic.data.answer,
			})),
		moreQuestions,
		notKnown: (story.story.rich.notKnown ?? []).map((one) => bodyView(story, one, footnotes)),
		corrections: correctionsOf(story, story.story),
	};
	return viewWeight(view) > ROOM ? withShortAnswers(story, view) : view;
}
