import type { Data } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import { partyOf, sideOf } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';

/** How many parties have taken a position (and outlets, counted as one) that each state of a difference needs. */
const NEEDS: {
	[state in Data<'differences'>['state']]?: { least: number; most: number; says: string };
} = {
	disputed: {
		least: 2,
		most: Number.POSITIVE_INFINITY,
		says: 'at least two accounts that contradict each other',
	},
	agreed: { least: 2, most: Number.POSITIVE_INFINITY, says: 'at least two accounts that agree' },
	'one side only': { least: 1, most: 1, says: 'an account of exactly one party' },
};

/** The state of a difference fits its accounts, and a position that rests on a quotation is that party's own. */
export function accountsFit(story: Story): Problem[] {
	return [...story.differences.values()].flatMap(({ file, data }): Problem[] => {
		const problems: Problem[] = [];
		const accounts = Object.entries(data.accounts).map(([party, value]) => ({
			party,
			list: [value].flat(),
		}));
		const taken = accounts.filter(({ list }) =>
			list.some((account) => !('none' in account)),
		).length;
		const need = NEEDS[data.state];
		const voices =
			data.state === 'one side only' ? taken : taken + Number(data.alsoReported.length > 0);
		if (need && (voices < need.least || voices > need.most))
			problems.push({
				file,
				path: ['state'],
				what: `the state is “${data.state}”, and there are accounts of ${voices}`,
				fix: `“${data.state}” needs ${need.says}.`,
			});
		for (const { party, list } of accounts)
			for (const account of list) {
				const quote = 'quote' in account ? story.quotes.get(account.quote) : undefined;
				if (!quote) continue;
				const own = quote.data.speakers
					.map((id) => partyOf(story, id))
					.some(
						(spoke) => spoke === party || (spoke !== undefined && sideOf(story, spoke) === party),
					);
				if (!own)
					problems.push({
						file,
						path: ['accounts', party],
						what: `the account of ${party} rests on ${quote.id}, which is not ${party}’s: it was said by ${quote.data.speakers.join(' and ')}`,
						fix: 'Use a quotation of that party, or report the position with its source.',
					});
			}
		return problems;
	});
}
