import type { Data } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import { partyOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isWithin } from '../story/is-within.ts';

/**
 * How many parties must have taken a position for a state of a difference; “unresolved” fits any
 * number. What outlets report takes no side, so it counts for none: otherwise one party’s account
 * beside a report would be a dispute and one side only at the same time.
 */
const NEEDS: { [state in Data<'differences'>['state']]?: { least: number; most: number } } = {
	disputed: { least: 2, most: Number.POSITIVE_INFINITY },
	agreed: { least: 2, most: Number.POSITIVE_INFINITY },
	'one side only': { least: 1, most: 1 },
};

/** Which states fit a number of parties with an account, as a sentence. */
function fitting(parties: string[]): string {
	if (parties.length === 0)
		return 'Without an account of any party, the state is “unresolved”; outlets’ reports take no side.';
	if (parties.length === 1)
		return `With an account of ${parties[0]} alone, the state is “one side only”, or “unresolved” when reports of outlets speak against it; add the account of another party to make it “disputed” or “agreed”.`;
	return `With accounts of ${parties.join(' and ')}, the state is “disputed” when they contradict each other, “agreed” when they do not, and “unresolved” when that cannot be said.`;
}

function stateProblems({ file, data }: Entry<'differences'>): Problem[] {
	const need = NEEDS[data.state];
	const parties = Object.entries(data.accounts)
		.filter(([, value]) => [value].flat().some((account) => !('none' in account)))
		.map(([party]) => party);
	if (!need || (parties.length >= need.least && parties.length <= need.most)) return [];
	return [
		{
			file,
			path: ['state'],
			what: `the state is “${data.state}”, but the number of parties with an account is ${parties.length}`,
			fix: fitting(parties),
		},
	];
}

function isOwn(story: Story, quote: Entry<'quotes'>, party: string): boolean {
	return quote.data.speakers
		.map((id) => partyOf(story, id))
		.some((spoke) => isWithin(story, spoke, party));
}

function foreignQuotations(story: Story, { file, data }: Entry<'differences'>): Problem[] {
	return Object.entries(data.accounts).flatMap(([party, value]) =>
		[value].flat().flatMap((account): Problem[] => {
			const quote = 'quote' in account ? story.quotes.get(account.quote) : undefined;
			if (!quote || isOwn(story, quote, party)) return [];
			const speakers = quote.data.speakers.join(' and ');
			return [
				{
					file,
					path: ['accounts', party],
					what: `the account of ${party} rests on ${quote.id}, which is not ${party}’s: it was said by ${speakers}`,
					fix: 'Use a quotation of that party, or report the position with its source.',
				},
			];
		}),
	);
}

/**
 * The state of a difference fits its accounts, and a position that rests on a quotation rests on
 * the party’s own words.
 */
export function accountsFit(story: Story): Problem[] {
	return [...story.differences.values()].flatMap((difference) => [
		...stateProblems(difference),
		...foreignQuotations(story, difference),
	]);
}
