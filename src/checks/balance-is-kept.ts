import type { Problem } from '../schema/problem.ts';
import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { percentsApart } from './percents-apart.ts';

const REMEDY = 'Give the others more room, or give balance.reason, which is published on /about/.';

/** “50.2 % of the words; the limit is 50 %”. */
function against(share: number, limit: number, of: string, bound = 'limit'): string {
	const [is, may] = percentsApart(share, limit);
	return `${is} of ${of}; the ${bound} is ${may}`;
}

/** A function that returns each party’s share of a count, 0–1. */
function shareOf(shares: Share[], count: (one: Share) => number): (one: Share) => number {
	const all = shares.reduce((sum, one) => sum + count(one), 0);
	return (one) => (all === 0 ? 0 : count(one) / all);
}

/**
 * No party passes a limit of the balance audit, unless the story gives the reason, which is
 * published. A party that is not quoted has no verified words to measure.
 */
export function balanceIsKept(story: Story): Problem[] {
	const limits = story.story.data.balance;
	if (limits.reason) return [];
	const shares = balance(story);
	const shareOfQuotations = shareOf(shares, (one) => one.quotations);
	const shareOfFirstMentions = shareOf(shares, (one) => one.firstMentions);
	return shares.flatMap((one): Problem[] => {
		const quotations = shareOfQuotations(one);
		const firstMentions = shareOfFirstMentions(one);
		const verified = one.words === 0 ? 1 : one.verifiedWords / one.words;
		const measured: { limit: keyof typeof limits; isPassed: boolean; what: string }[] = [
			{
				limit: 'maxShareOfQuotedWords',
				isPassed: one.share > limits.maxShareOfQuotedWords,
				what: `has ${against(one.share, limits.maxShareOfQuotedWords, 'the words quoted')}`,
			},
			{
				limit: 'maxShareOfQuotations',
				isPassed: quotations > limits.maxShareOfQuotations,
				what: `has ${against(quotations, limits.maxShareOfQuotations, 'the quotations')}`,
			},
			{
				limit: 'maxShareOfFirstMentions',
				isPassed: firstMentions > limits.maxShareOfFirstMentions,
				what: `is named first in ${against(firstMentions, limits.maxShareOfFirstMentions, 'the texts')}`,
			},
			{
				limit: 'minShareVerified',
				isPassed: verified < limits.minShareVerified,
				what: `has ${against(verified, limits.minShareVerified, 'its quoted words verified', 'minimum')}`,
			},
			{
				limit: 'minTopics',
				isPassed: one.topics < limits.minTopics,
				what: `is quoted in ${one.topics} topics; the minimum is ${limits.minTopics}`,
			},
		];
		return measured
			.filter(({ isPassed }) => isPassed)
			.map(({ limit, what }) => ({
				file: story.story.file,
				path: ['balance', limit],
				what: `${one.party.data.short} ${what}`,
				fix: REMEDY,
			}));
	});
}
