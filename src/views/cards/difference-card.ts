import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { type AccountView, differenceView } from '../difference.ts';
import { shorten, shortenQuotation } from '../shorten.ts';
import { type CardAccount, cardBase, type DifferenceCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Most characters of a position and of the words behind it, and most accounts of one party, from the fullest version to the shortest. The same for every party. */
const VERSIONS = [
	{ position: 300, words: 320, accounts: 2 },
	{ position: 260, words: 180, accounts: 1 },
	{ position: 220, words: 90, accounts: 1 },
	{ position: 220, words: 0, accounts: 1 },
	{ position: 120, words: 0, accounts: 1 },
	{ position: 80, words: 0, accounts: 1 },
];
/** Most parties; more would not be side by side. */
const PARTIES = 6;

function saying(
	account: Exclude<AccountView, { none: string }>,
	most: (typeof VERSIONS)[number],
): CardAccount['says'][number] {
	const position = shorten(account.position, most.position);
	if (!('quote' in account))
		return {
			position,
			words: [],
			from: `${account.reported ? 'Reported by ' : ''}${account.source.publisher}, ${account.source.date}`,
		};
	const { shown, speakers, said } = account.quote;
	const words =
		most.words === 0
			? []
			: shown.join('').length > most.words
				? shortenQuotation(shown, most.words)
				: shown;
	return { position, words, from: `${speakers.map((one) => one.name).join(' and ')}, ${said}` };
}

/** The accounts on one point side by side. Whatever is left out is left out for every party alike. */
export const differenceCard = memoisePerEntry(
	(story: Story, entry: Entry<'differences'>): DifferenceCard => {
		const { cells, state } = differenceView(story, entry.id);
		const base = cardBase(story, entry, 'All accounts, and what can be concluded');
		return fitting(
			VERSIONS.values().map((most): DifferenceCard => {
				const accounts = cells.slice(0, PARTIES).map(({ party, accounts: all }): CardAccount => {
					const says = all
						.flatMap((one) => ('none' in one ? [] : [saying(one, most)]))
						.slice(0, most.accounts);
					const none = all.find((one) => 'none' in one);
					return {
						party,
						says,
						...(says.length === 0 ? { none: none ? `${none.none}.` : 'No account.' } : {}),
					};
				});
				const given = cells.reduce((sum, cell) => sum + Math.max(1, cell.accounts.length), 0);
				return {
					...base,
					kind: 'difference',
					label: `Where accounts differ · ${state}`,
					accounts,
					accountsLeft:
						given - accounts.reduce((sum, one) => sum + Math.max(1, one.says.length), 0),
				};
			}),
		);
	},
);
