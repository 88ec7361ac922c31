import type { Problem } from '../schema/problem.ts';
import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const REMEDY = 'Give the others more room, or give balance.reason, which is published on /about/.';

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
				what: `has ${percent(one.share)} of the words quoted; the limit is ${percent(limits.maxShareOfQuotedWords)}`,
			},
			{
				limit: 'maxShareOfQuotations',
				isPassed: quotations > limits.maxShareOfQuotations,
				what: `has ${percent(quotations)} of the quotations; the limit is ${percent(limits.maxShareOfQuotations)}`,
			},
			{
				limit: 'maxShareOfFirstMentions',
				isPassed: firstMentions > limits.maxShareOfFirstMentions,
				what: `is named first in ${percent(firstMentions)} of the texts; the limit is ${percent(limits.maxShareOfFirstMentions)}`,
			},
			{
				limit: 'minShareVerified',
				isPassed: verified < limits.minShareVerified,
				what: `has ${percent(verified)} of its quoted words verified; the minimum is ${percent(limits.minShareVerified)}`,
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
