import type { Problem } from '../schema/problem.ts';
import type { Story } from '../story/graph.ts';

/** Every party of the story's order has an account in every difference, and the segments shown exist. */
export function accountsAreWhole(story: Story): Problem[] {
	return [...story.differences.values()].flatMap((entry): Problem[] => {
		const missing = story.story.data.parties
			.filter((id) => !(id in entry.data.accounts))
			.map(
				(id): Problem => ({
					file: entry.file,
					path: ['accounts'],
					what: `accounts says nothing of “${id}”`,
					fix: 'A party without an account is said so: none: has not said (or declined, or not asked), with asOf.',
				}),
			);
		const wrong = Object.entries(entry.data.accounts).flatMap(([party, value]) =>
			[value].flat().flatMap((account, i): Problem[] => {
				if (!('quote' in account)) return [];
				const count =
					story.quotes.get(account.quote)?.data.words.length ?? Number.POSITIVE_INFINITY;
				return (account.segments ?? [])
					.filter((n) => n > count)
					.map((n) => ({
						file: entry.file,
						path: ['accounts', party, ...(Array.isArray(value) ? [i] : []), 'segments'],
						what: `the quotation ${account.quote} has ${count} segments, not ${n}`,
						fix: 'Segments are counted from 1.',
					}));
			}),
		);
		return [...missing, ...wrong];
	});
}
