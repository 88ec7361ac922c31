// An estimate of the height of a card from its texts alone. It decides what a card leaves out, and
// it is the height in an oEmbed answer, where no browser can measure.
//
// All numbers are pixels. They follow the styles of cards: src/styles/card.css, components/cards.

import type {
	CardAccount,
	CardView,
	DemandCard,
	DifferenceCard,
	PartyCard,
	QuoteCard,
	TimelineCard,
	TopicCard,
} from './card.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

/** The width at which the height of a card is stated, in oEmbed answers and frames; CSS pixels. */
export const CARD_WIDTH = 600;
/** Both borders and both paddings of a card. */
const SIDES = 38;
/** What the head, the rules of the foot and the gaps between take, whatever the text. */
const FRAME = 96;
/** The least height of a card. */
const MIN_HEIGHT = 200;
/** Below this width a card is laid out as on a phone. */
const WIDE = 480;
/** What the foot takes more when its two columns wrap. */
const NARROW_FOOT = 44;
/** From this width on the accounts of a difference are set in columns. */
const COLUMNS = 520;
const MAX_COLUMNS = 3;
const COLUMN_GAP = 22;
/** The label above the title; that of a demand also has a date and may take two lines. */
const LABEL = 20;
const DEMAND_LABEL = 44;
/** A heading inside a card, with the space around it. */
const HEADING = 34;
/** The line that says how much is left out. */
const LEFT_OUT = 26;
/** The indent of list items and of a correction. */
const LIST_INDENT = 22;
const CORRECTION_INDENT = 26;

/** Size of the words of a quotation on a narrow and on a wide card; the height of a line in em. */
const QUOTE_SIZES = { short: [27, 34], medium: [23, 27], long: [19, 21] } as const;
const QUOTE_LINE = 1.22;

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const leftOut = (count: number) => (count > 0 ? LEFT_OUT : 0);
const titleHeight = ({ title }: CardView, width: number, size: number) =>
	serifHeight(title, width, { size, line: size * 1.15, above: 6 });

function quoteHeight(card: QuoteCard, width: number, isWide: boolean): number {
	const { quote, words } = card;
	const size = QUOTE_SIZES[card.size][isWide ? 1 : 0];
	const segments = [...words.shown, ...(words.original?.shown ?? [])];
	const speakers = quote.speakers.map((one) => `${one.name}, ${one.role ?? ''}`).join('; ');
	const origin = [
		`${quote.medium} ${quote.said} ${quote.way ?? ''}`,
		`${quote.source.publisher} ${quote.locator ?? ''} Printed in`,
	].join(' ');
	const style = { size, line: size * QUOTE_LINE, above: 9 };
	return (
		sum(segments.map((segment) => serifHeight(segment, width, style))) +
		sansHeight(speakers, width, { size: 15, line: 22, above: 14 }) +
		smallHeight(origin, width) +
		smallHeight(quote.checked, width)
	);
}

function demandHeight(card: DemandCard, width: number): number {
	const { by, to, status, statusDate } = card.demand;
	// The mark before a name is as wide as a few letters.
	const names = [...by, ...to].map((one) => `${one.short} ooo`).join(' and ');
	const statusLine = `${status}, as of ${statusDate}. ${card.note ?? ''}`;
	const parts = card.parts.map((part) =>
		serifHeight(part, width - LIST_INDENT, { size: 17, line: 23, above: 6 }),
	);
	return (
		DEMAND_LABEL +
		titleHeight(card, width, 26) +
		sansHeight(names, width, { size: 15, line: 23, above: 6 }) +
		sansHeight(statusLine, width, { size: 15, line: 22, above: 6 }) +
		(parts.length > 0 ? HEADING + sum(parts) : 0) +
		leftOut(card.partsLeft)
	);
}

function partyHeight(card: PartyCard, width: number): number {
	const groups = card.groups.map(({ asks }) => {
		// A title is followed by its status in small print.
		const lines = asks.map(
			(ask) => serifHeight(ask.title, width, { size: 16, line: 22, above: 8 }) + 18,
		);
		return HEADING + sum(lines);
	});
	return (
		LABEL +
		titleHeight(card, width, 28) +
		serifHeight(card.profile, width, { size: 17, line: 25, above: 10 }) +
		sum(groups) +
		leftOut(card.asksLeft)
	);
}

function topicHeight(card: TopicCard, width: number): number {
	const notKnown = card.notKnown
		? HEADING + serifHeight(card.notKnown, width, { size: 16, line: 23 })
		: 0;
	return (
		LABEL +
		titleHeight(card, width, 27) +
		serifHeight(card.answer, width, { size: 18, line: 26, above: 10 }) +
		notKnown
	);
}

function accountHeight({ says, none }: CardAccount, width: number): number {
	const positions = says.map(({ position, words, from }) => {
		const segments = words.map((segment) =>
			serifHeight(segment, width, { size: 16, line: 22, above: 5 }),
		);
		return (
			serifHeight(position, width, { size: 16, line: 22, above: 4 }) +
			sum(segments) +
			smallHeight(from, width)
		);
	});
	// 38: the name of the party and the space around the account.
	return 38 + sum(positions) + (none ? smallHeight(none, width) : 0);
}

function differenceHeight(card: DifferenceCard, width: number, cardWidth: number): number {
	const columns = cardWidth >= COLUMNS ? Math.min(MAX_COLUMNS, card.accounts.length) : 1;
	const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const cells = card.accounts.map((account) => accountHeight(account, columnWidth));
	const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
		Math.max(...cells.slice(i * columns, (i + 1) * columns)),
	);
	return LABEL + titleHeight(card, width, 25) + sum(rows) + leftOut(card.accountsLeft);
}

function timelineHeight(card: TimelineCard, width: number): number {
	const panels = card.panels.map(({ days }) => {
		const lines = days.map((day) => {
			const text = `${day.date} ${day.title}${day.planned ? ' planned' : ''}`;
			return serifHeight(text, width - LIST_INDENT, { size: 16, line: 22, above: 7 });
		});
		// 30: the title of the panel.
		return 30 + sum(lines);
	});
	return LABEL + sum(panels) + leftOut(card.daysLeft);
}

function contentHeight(card: CardView, width: number, cardWidth: number): number {
	switch (card.kind) {
		case 'quote':
			return quoteHeight(card, width, cardWidth >= WIDE);
		case 'demand':
			return demandHeight(card, width);
		case 'party':
			return partyHeight(card, width);
		case 'topic':
			return topicHeight(card, width);
		case 'difference':
			return differenceHeight(card, width, cardWidth);
		default:
			return timelineHeight(card, width);
	}
}

function correctionHeight({ correction }: CardView, width: number): number {
	if (!correction) return 0;
	const text = `Corrected ${correction.date}. ${correction.text}`;
	return 24 + sansHeight(text, width - CORRECTION_INDENT, { size: 14, line: 21, above: 14 });
}

/**
 * The estimated height of a card at a width, both in pixels; at least the minimum height of a card.
 */
export function cardHeight(card: CardView, cardWidth: number): number {
	const width = cardWidth - SIDES;
	const height =
		FRAME +
		contentHeight(card, width, cardWidth) +
		correctionHeight(card, width) +
		(card.sources ? smallHeight(card.sources, width) : 0) +
		(cardWidth < WIDE ? NARROW_FOOT : 0);
	return Math.max(MIN_HEIGHT, Math.round(height));
}
