import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { type AccountView, type DifferenceView, differenceView } from '../difference.ts';
import type { Name } from '../names.ts';
import { shorten, shortenQuotation } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { LABEL, leftOut, sum, titleHeight } from './card-height.ts';
import { fitting } from './fitting.ts';
import { serifHeight, smallHeight } from './text-height.ts';

/** From this width on the accounts of a difference are set in columns. */
const COLUMNS = 520;
const MAX_COLUMNS = 3;
const COLUMN_GAP = 22;

/** One party's accounts in a card: what it says, its words if it is quoted, and who says so. */
export interface CardAccount {
	party: Name;
	says: { position: string; words: string[]; from: string }[];
	/** That it has not said, and as of when. */
	none?: string;
}

export interface DifferenceCard extends CardBase {
	kind: 'difference';
	accounts: CardAccount[];
	accountsLeft: number;
}

/**
 * Most characters of a position and of the words quoted for it, and most accounts of one party,
 * from the fullest version to the shortest. The limits are the same for every party.
 */
const VERSIONS = [
	{ position: 300, words: 320, accounts: 2 },
	{ position: 260, words: 180, accounts: 1 },
	{ position: 220, words: 90, accounts: 1 },
	{ position: 220, words: 0, accounts: 1 },
	{ position: 120, words: 0, accounts: 1 },
	{ position: 80, words: 0, accounts: 1 },
];
/** Most parties that can still be compared in a card. */
const MAX_PARTIES = 6;

type Limits = (typeof VERSIONS)[number];
type GivenAccount = Exclude<AccountView, { none: string }>;

function saying(account: GivenAccount, limits: Limits): CardAccount['says'][number] {
	const position = shorten(account.position, limits.position);
	if (!('quote' in account)) {
		const { publisher, date } = account.source;
		const from = `${publisher}, ${date}`;
		return { position, words: [], from: account.reported ? `Reported by ${from}` : from };
	}
	const { shown, speakers, said } = account.quote;
	const from = `${speakers.map((one) => one.name).join(' and ')}, ${said}`;
	if (limits.words === 0) return { position, words: [], from };
	const fits = shown.join('').length <= limits.words;
	return { position, words: fits ? shown : shortenQuotation(shown, limits.words), from };
}

function cardAccount(
	{ party, accounts }: DifferenceView['cells'][number],
	limits: Limits,
): CardAccount {
	const says = accounts
		.flatMap((account) => ('none' in account ? [] : [saying(account, limits)]))
		.slice(0, limits.accounts);
	if (says.length > 0) return { party, says };
	const silence = accounts.find((account) => 'none' in account);
	return { party, says, none: silence ? `${silence.none}.` : 'No account.' };
}

/**
 * The card of a difference: the accounts side by side. What it leaves out it leaves out for every
 * party alike.
 */
export const differenceCard = memoisePerEntry(
	(story: Story, entry: Entry<'differences'>): DifferenceCard => {
		const { cells, state } = differenceView(story, entry.id);
		const base = cardBase(story, entry, 'All accounts, and what can be concluded');
		// A party that has not said counts as one account.
		const given = cells.reduce((count, cell) => count + Math.max(1, cell.accounts.length), 0);
		const version = (limits: Limits): DifferenceCard => {
			const accounts = cells.slice(0, MAX_PARTIES).map((cell) => cardAccount(cell, limits));
			const shown = accounts.reduce((count, { says }) => count + Math.max(1, says.length), 0);
			return {
				...base,
				kind: 'difference',
				label: `Where accounts differ · ${state}`,
				accounts,
				accountsLeft: given - shown,
			};
		};
		return fitting(differenceHeight, VERSIONS.values().map(version));
	},
);

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

export const differenceKind: EntryCardKind<'differences', DifferenceCard> = {
	heading: 'Where accounts differ',
	view: differenceCard,
	height: differenceHeight,
	inWords: ({ accounts }) => ({
		text: accounts
			.map(
				({ party, says, none }) => `${party.name}: ${asSentence(says[0]?.position ?? none ?? '')}`,
			)
			.join(' '),
	}),
};
