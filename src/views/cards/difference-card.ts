import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { type AccountView, type DifferenceView, differenceView } from '../difference.ts';
import { shorten, shortenQuotation } from '../shorten.ts';
import { type CardAccount, cardBase, type DifferenceCard } from './card.ts';
import { fitting } from './fitting.ts';

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
		const given = cells.reduce((sum, cell) => sum + Math.max(1, cell.accounts.length), 0);
		const version = (limits: Limits): DifferenceCard => {
			const accounts = cells.slice(0, MAX_PARTIES).map((cell) => cardAccount(cell, limits));
			const shown = accounts.reduce((sum, { says }) => sum + Math.max(1, says.length), 0);
			return {
				...base,
				kind: 'difference',
				label: `Where accounts differ · ${state}`,
				accounts,
				accountsLeft: given - shown,
			};
		};
		return fitting(VERSIONS.values().map(version));
	},
);
