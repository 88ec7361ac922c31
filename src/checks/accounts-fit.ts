import type { Data } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import { partyOf } from '../story/balance.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isWithin } from '../story/is-within.ts';

/**
 * How many sides must have taken a position for a state of a difference; all outlets together count
 * as one side.
 */
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

function stateProblems({ file, data }: Entry<'differences'>): Problem[] {
	const need = NEEDS[data.state];
	if (!need) return [];
	const parties = Object.values(data.accounts).filter((value) =>
		[value].flat().some((account) => !('none' in account)),
	).length;
	// What outlets report takes no side, so it does not speak against “one side only”.
	const outlets = data.state === 'one side only' ? 0 : Number(data.alsoReported.length > 0);
	const sides = parties + outlets;
	if (sides >= need.least && sides <= need.most) return [];
	return [
		{
			file,
			path: ['state'],
			what: `the state is “${data.state}”, but the number of sides with an account is ${sides}`,
			fix: `“${data.state}” needs ${need.says}.`,
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
