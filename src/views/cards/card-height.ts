// How high a card will be, told from its texts alone: it decides what is left out, and stands in an oEmbed answer where no browser can measure.
import type { CardView } from './card.ts';

/** The width in pixels at which the height of a card is stated, in oEmbed answers and frames. */
export const CARD_WIDTH = 600;

/** Characters a line of one pixel holds, times the size of the letters: letters of the serif faces in the stack are 0.47 em wide on average, those of the sans 0.51. */
const SERIF = 0.47;
const SANS = 0.51;
/** Words do not fill their last line, and the one before is short by half a word: measured on both stories. */
const FILL = 1.04;
/** Both borders and both paddings; what the head, the foot's rules and the gaps between take whatever the text. */
const SIDES = 38;
const FRAME = 96;
/** From this width on the accounts of a difference stand side by side. */
const COLUMNS = 520;

/** A text in letters of a size, with lines of a height, and the space above it. */
const block = (text: string, width: number, size: number, line: number, above = 0, face = SERIF) =>
	above + Math.max(1, Math.ceil((text.length * FILL * size * face) / width)) * line;
const small = (text: string, width: number, above = 2) => block(text, width, 13, 19, above, SANS);
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Size and line of the words of a quotation on a phone and on a wide card, as the style sheet sets them. */
const WORDS = { short: [27, 34], medium: [23, 27], long: [19, 21] } as const;

function contentHeight(card: CardView, width: number, cardWidth: number): number {
	const title = (size: number) => block(card.title, width, size, size * 1.15, 6);
	switch (card.kind) {
		case 'quote': {
			const size = WORDS[card.size][cardWidth < 480 ? 0 : 1];
			const who = card.quote.speakers.map((one) => `${one.name}, ${one.role ?? ''}`).join('; ');
			return (
				sum(
					[...card.words.shown, ...(card.words.original?.shown ?? [])].map((words) =>
						block(words, width, size, size * 1.22, 9),
					),
				) +
				block(who, width, 15, 22, 14, SANS) +
				small(
					`${card.quote.medium} ${card.quote.said} ${card.quote.way ?? ''} ${card.quote.source.publisher} ${card.quote.locator ?? ''} Printed in`,
					width,
				) +
				small(card.quote.checked, width)
			);
		}
		case 'demand':
			return (
				44 +
				title(26) +
				block(
					[...card.demand.by, ...card.demand.to].map((one) => `${one.short} ooo`).join(' and '),
					width,
					15,
					23,
					6,
					SANS,
				) +
				block(
					`${card.demand.status}, as of ${card.demand.statusDate}. ${card.note ?? ''}`,
					width,
					15,
					22,
					6,
					SANS,
				) +
				(card.parts.length > 0
					? 34 + sum(card.parts.map((part) => block(part, width - 22, 17, 23, 6)))
					: 0) +
				(card.partsLeft > 0 ? 26 : 0)
			);
		case 'party':
			return (
				20 +
				title(28) +
				block(card.profile, width, 17, 25, 10) +
				sum(
					card.groups.map(
						(group) => 34 + sum(group.asks.map((ask) => block(ask.title, width, 16, 22, 8) + 18)),
					),
				) +
				(card.asksLeft > 0 ? 26 : 0)
			);
		case 'topic':
			return (
				20 +
				title(27) +
				block(card.answer, width, 18, 26, 10) +
				(card.notKnown ? 34 + block(card.notKnown, width, 16, 23) : 0)
			);
		case 'difference': {
			const beside = cardWidth >= COLUMNS ? Math.min(3, card.accounts.length) : 1;
			const column = (width - (beside - 1) * 22) / beside;
			const cells = card.accounts.map(
				(account) =>
					38 +
					sum(
						account.says.map(
							(one) =>
								block(one.position, column, 16, 22, 4) +
								sum(one.words.map((words) => block(words, column, 16, 22, 5))) +
								small(one.from, column),
						),
					) +
					(account.none ? small(account.none, column) : 0),
			);
			const rows = Array.from({ length: Math.ceil(cells.length / beside) }, (_, i) =>
				Math.max(...cells.slice(i * beside, (i + 1) * beside)),
			);
			return 20 + title(25) + sum(rows) + (card.accountsLeft > 0 ? 26 : 0);
		}
		default:
			return (
				20 +
				sum(
					card.panels.map(
						(panel) =>
							30 +
							sum(
								panel.days.map((day) =>
									block(
										`${day.date} ${day.title}${day.planned ? ' planned' : ''}`,
										width - 22,
										16,
										22,
										7,
									),
								),
							),
					),
				) +
				(card.daysLeft > 0 ? 26 : 0)
			);
	}
}

/** The height in pixels a card is thought to have at a width; never under the least a card has. */
export function cardHeight(card: CardView, cardWidth: number): number {
	const width = cardWidth - SIDES;
	const correction = card.correction
		? 24 +
			block(
				`Corrected ${card.correction.date}. ${card.correction.text}`,
				width - 26,
				14,
				21,
				14,
				SANS,
			)
		: 0;
	return Math.max(
		200,
		Math.round(
			FRAME +
				contentHeight(card, width, cardWidth) +
				correction +
				(card.sources ? small(card.sources, width) : 0) +
				(cardWidth < 480 ? 44 : 0),
		),
	);
}

/** The narrowest width for which a card is laid out to be whole, and the height it may have there: WordPress cuts at 1000 px, and the guess may be an eighth short. */
const NARROW = 320;
const MOST = 860;

/** The first of several versions of a card, from the fullest to the shortest, that is not too high on a phone; else the last. They are made one after another: most cards are whole in the first. */
export function fitting<C extends CardView>(versions: Iterable<C>): C {
	let last: C | undefined;
	for (const version of versions) {
		last = version;
		if (cardHeight(version, NARROW) <= MOST) break;
	}
	if (!last) throw new Error('A card needs at least one version.');
	return last;
}
