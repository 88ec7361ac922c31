import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

function missingAccounts(story: Story, { file, data }: Entry<'differences'>): Problem[] {
	return story.story.data.parties
		.filter((id) => !Object.hasOwn(data.accounts, id))
		.map((id) => ({
			file,
			path: ['accounts'],
			what: `accounts has no account of “${id}”`,
			fix: 'If the sources read have none, say so: none: not found, with asOf (or declined, not asked, or has not said with its source).',
		}));
}

function unknownSegments(story: Story, { file, data }: Entry<'differences'>): Problem[] {
	return Object.entries(data.accounts).flatMap(([party, value]) =>
		[value].flat().flatMap((account, i): Problem[] => {
			if (!('quote' in account)) return [];
			const quote = story.quotes.get(account.quote);
			if (!quote) return [];
			const count = quote.data.words.length;
			return (account.segments ?? [])
				.filter((segment) => segment > count)
				.map((segment) => ({
					file,
					path: ['accounts', party, ...(Array.isArray(value) ? [i] : []), 'segments'],
					what: `the quotation ${account.quote} has ${count} segments, not ${segment}`,
					fix: 'Segments are counted from 1.',
				}));
		}),
	);
}

/**
 * Every difference has an account of each party set side by side, and shows only segments that the
 * quotation has.
 */
export function accountsAreWhole(story: Story): Problem[] {
	return [...story.differences.values()].flatMap((difference) => [
		...missingAccounts(story, difference),
		...unknownSegments(story, difference),
	]);
}
