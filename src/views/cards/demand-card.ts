import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { type DemandView, demandView } from '../demand.ts';
import type { Name } from '../names.ts';
import { shorten } from '../shorten.ts';
import { withParty } from '../with-party.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LIST_INDENT, leftOut, sum, titleHeight } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sansHeight, serifHeight } from './text-height.ts';

/** The label above the title has a date and may take two lines. */
const DEMAND_LABEL = 44;

export interface DemandCard extends CardBase {
	kind: 'demand';
	demand: DemandView;
	/** What the status rests on, and the period the demand names. */
	note?: string;
	/** Titles. */
	parts: string[];
	/** In this and other cards, fields named `…Left` count what the card leaves out. */
	partsLeft: number;
}

/** Most characters of the note on the status, and of the title of a part. */
const MAX_NOTE = 240;
const MAX_PART = 120;

/**
 * The card of a demand or offer: who asks what of whom, and its status. It leaves out as few parts
 * as possible.
 */
export const demandCard = memoisePerEntry((story: Story, entry: Entry<'demands'>): DemandCard => {
	const say = wordsOf(story);
	const whole = demandView(story, entry.id);
	const { describedBy } = whole;
	const demand: DemandView = {
		...whole,
		by: withParty(story, whole.by),
		to: withParty(story, whole.to),
		...(describedBy ? { describedBy: withParty(story, [describedBy])[0] as Name } : {}),
	};
	const base = cardBase(story, entry, say('card.moreOfDemand'));
	const hue = demand.by[0]?.mark?.hue;
	// In the language of what the author wrote, so that the whole of it is in one.
	const sayNote = demand.windowIn ? wordsIn(demand.windowIn) : say;
	const note = [demand.statusNote, demand.window && sayNote('card.time', { window: demand.window })]
		.filter(Boolean)
		.join(' ');
	const parts = demand.parts.map((part) => shorten(part.title, MAX_PART));
	const version = (partsLeft: number): DemandCard => ({
		...base,
		kind: 'demand',
		label: demand.made
			? say('demand.label', { kind: demand.kind, made: demand.made })
			: demand.kind,
		...(hue ? { hue } : {}),
		demand,
		...(note ? { note: shorten(note, MAX_NOTE) } : {}),
		parts: parts.slice(0, parts.length - partsLeft),
		partsLeft,
	});
	return fitting(
		demandHeight,
		Array(parts.length + 1)
			.keys()
			.map(version),
	);
});

function demandHeight(card: DemandCard, width: number): number {
	const { by, to, statusLine } = card.demand;
	// The mark before a name, and what stands between two names, are as wide as a few letters.
	const names = [...by, ...to]
		.map((one) => `${one.short} ${one.partyNote ?? ''}    `)
		.join('     ');
	const status = `${statusLine}. ${card.note ?? ''}`;
	const parts = card.parts.map((part) =>
		serifHeight(part, width - LIST_INDENT, { size: 17, line: 23, above: 6 }),
	);
	return (
		DEMAND_LABEL +
		titleHeight(card, width, 26) +
		sansHeight(names, width, { size: 15, line: 23, above: 6 }) +
		sansHeight(status, width, { size: 15, line: 22, above: 6 }) +
		(parts.length > 0 ? HEADING + sum(parts) : 0) +
		leftOut(card.partsLeft)
	);
}

export const demandKind: EntryCardKind<'demands', DemandCard> = {
	view: demandCard,
	height: demandHeight,
	inWords: ({ language, demand: { inWords, statusLine } }) => ({
		text: wordsIn(language)('card.demand', { demand: inWords, status: statusLine }),
	}),
};
