import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { type Words, wordsIn } from '../../words/words-in.ts';
import { balancedColumns } from '../balanced-columns.ts';
import { type AccountView, type DifferenceView, differenceView } from '../difference.ts';
import { evenAccounts } from '../even-accounts.ts';
import type { Name } from '../names.ts';
import { partNotice } from '../part-notice.ts';
import { shortenPosition } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { LABEL, leftOut, sum, titleHeight } from './card-height.ts';
import { differenceVersions, type VersionLimits, WHOLE } from './difference-versions.ts';
import { fitting } from './fitting.ts';
import { silenceInWords } from './silence-in-words.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { serifHeight, smallHeight } from './text-height.ts';

/** From this width on the accounts of a difference are set in columns. */
const COLUMNS = 520;
const MAX_COLUMNS = 3;
const COLUMN_GAP = 22;

/** One party's accounts in a card: what it says, its words if it is quoted, and who says so. */
export interface CardAccount {
	party: Name;
	/** `spokenIn`: the language of the words, when it is not that of the story (BCP 47). */
	says: { position: string; words: string[]; spokenIn?: string; from: string }[];
	/** Why there is no account, and as of when. */
	none?: string;
}

export interface DifferenceCard extends CardBase {
	kind: 'difference';
	accounts: CardAccount[];
	/** In how many columns a wide card sets them. */
	columns: number;
	/** What an outlet reports in its own voice on the point, with its name. */
	reported?: string;
	accountsLeft: number;
}

/** Most parties that can still be compared in a card. */
const MAX_PARTIES = 6;

type Cell = DifferenceView['cells'][number];
type Given = Exclude<AccountView, { none: string }>;

const givenBy = ({ accounts }: Cell): Given[] =>
	accounts.flatMap((account) => ('none' in account ? [] : [account]));
const isQuoted = (account: Given): boolean => 'quote' in account && !account.quote.isParaphrase;

/**
 * Whether the words of every party that has given an account can be shown. The words of some beside
 * a mere position of others would be unequal room.
 */
const areAllQuoted = (cells: Cell[], { accounts }: VersionLimits): boolean =>
	cells
		.map((cell) => givenBy(cell).slice(0, accounts))
		.every((given) => given.length === 0 || given.some(isQuoted));

function saying(say: Words, account: Given, limits: VersionLimits): CardAccount['says'][number] {
	const position = shortenPosition(account.position, limits.position, say.language);
	if (!('quote' in account)) {
		const source = say('source.inALine', account.source);
		const from = account.reported ? say('account.reportedBy', { source }) : source;
		return { position, words: [], from };
	}
	const { speakers, said } = account.quote;
	const origin = say('account.from', {
		speakers: say.list(speakers.map(({ name }) => name)),
		said,
	});
	const words = limits.words && isQuoted(account) ? account.excerpt : [];
	const notice = words.length > 0 && partNotice(account.quote, say);
	const from = notice ? `${notice} ${origin}` : origin;
	const { spokenIn } = account.quote;
	return { position, words, ...(spokenIn && words.length > 0 ? { spokenIn } : {}), from };
}

function cardAccount(say: Words, cell: Cell, limits: VersionLimits): CardAccount {
	const says = givenBy(cell)
		.slice(0, limits.accounts)
		.map((account) => saying(say, account, limits));
	const { party } = cell;
	return says.length > 0
		? { party, says }
		: { party, says, none: silenceInWords(say, cell.accounts) };
}

/** The first of what outlets report: on some points it is what makes the accounts differ. */
function reportedLine(
	say: Words,
	[first]: DifferenceView['alsoReported'],
	most: number,
): Pick<DifferenceCard, 'reported'> {
	if (!first || most === 0) return {};
	const position = asSentence(say, shortenPosition(first.position, most, say.language));
	const source = say('source.inALine', first.source);
	return { reported: say('card.alsoReported', { position, source }) };
}

/**
 * The card of a difference: the accounts side by side. What it leaves out it leaves out for every
 * party alike: if the words of one do not fit or are not quoted, it shows those of none, and it
 * shows all accounts unless each party has one more.
 */
export const differenceCard = memoisePerEntry(
	(story: Story, entry: Entry<'differences'>): DifferenceCard => {
		const say = wordsOf(story);
		const { alsoReported, cells, state } = differenceView(story, entry.id);
		const base = cardBase(story, entry, say('card.moreOfDifference'));
		const counted = sourcesInWords(story, entry, { counted: true });
		const shownCells = cells.slice(0, MAX_PARTIES);
		// A party without an account counts as one account.
		const given = cells.reduce(
			(count, cell) => count + Math.max(1, cell.accounts.length),
			alsoReported.length,
		);
		const version = (limits: VersionLimits): DifferenceCard => {
			const accounts = shownCells.map((cell) => cardAccount(say, cell, limits));
			const reported = reportedLine(say, alsoReported, limits.reported);
			const shown = accounts.reduce(
				(count, { says }) => count + Math.max(1, says.length),
				reported.reported ? 1 : 0,
			);
			return {
				...base,
				...(limits.countsSources && counted ? { sources: counted } : {}),
				kind: 'difference',
				label: say('card.differenceLabel', { state }),
				accounts,
				columns: balancedColumns(accounts.length, MAX_COLUMNS),
				...reported,
				accountsLeft: given - shown,
			};
		};
		const counts = shownCells.map((cell) => givenBy(cell).length);
		const areMany =
			shownCells.length > MAX_COLUMNS ||
			evenAccounts(counts, 1) > 2 ||
			shownCells.flatMap(givenBy).some(({ position }) => position.length > WHOLE);
		const possible = differenceVersions({
			areMany,
			hasSecond: counts.some((count) => count > 1),
			hasReports: alsoReported.length > 0,
		})
			.map((one) => ({ ...one, accounts: evenAccounts(counts, one.accounts) }))
			.filter((one) => !one.words || areAllQuoted(shownCells, one));
		return fitting(differenceHeight, possible.values().map(version));
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
	const columns = cardWidth >= COLUMNS ? card.columns : 1;
	const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const cells = card.accounts.map((account) => accountHeight(account, columnWidth));
	const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
		Math.max(...cells.slice(i * columns, (i + 1) * columns)),
	);
	// 10: the space above the line.
	const reported = card.reported ? smallHeight(card.reported, width) + 10 : 0;
	return LABEL + titleHeight(card, width, 25) + sum(rows) + reported + leftOut(card.accountsLeft);
}

export const differenceKind: EntryCardKind<'differences', DifferenceCard> = {
	view: differenceCard,
	height: differenceHeight,
	inWords: ({ accounts, language }) => {
		const say = wordsIn(language);
		const texts = accounts.map(({ party, says, none }) => {
			const positions = says.length > 0 ? says.map(({ position }) => position) : [none ?? ''];
			const text = positions.map((position) => asSentence(say, position)).join(' ');
			return say('text.labelled', { label: party.name, text });
		});
		return { text: texts.join(' ') };
	},
};
