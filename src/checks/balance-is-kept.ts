import type { Problem } from '../schema/problem.ts';
import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const REMEDY = 'Give the others more room, or give balance.reason, which is published on /about/.';

/** Every limit of the balance audit is kept for every party, unless the reason is given (and published). A party without a quotation is not measured by its verified words. */
export function balanceIsKept(story: Story): Problem[] {
	const limits = story.story.data.balance;
	if (limits.reason) return [];
	const shares = balance(story);
	const part = (of: (one: Share) => number) => {
		const all = shares.reduce((sum, one) => sum + of(one), 0);
		return (one: Share) => (all === 0 ? 0 : of(one) / all);
	};
	const [quotations, firsts] = [part((one) => one.quotations), part((one) => one.firstMentions)];
	return shares.flatMap((one): Problem[] => {
		const passed = (limit: keyof typeof limits, what: string): Problem => ({
			file: story.story.file,
			path: ['balance', limit],
			what: `${one.party.data.short} ${what}`,
			fix: REMEDY,
		});
		const verified = one.words === 0 ? 1 : one.verifiedWords / one.words;
		return [
			...(one.share > limits.maxShareOfQuotedWords
				? [
						passed(
							'maxShareOfQuotedWords',
							`has ${percent(one.share)} of the words quoted; the limit is ${percent(limits.maxShareOfQuotedWords)}`,
						),
					]
				: []),
			...(quotations(one) > limits.maxShareOfQuotations
				? [
						passed(
							'maxShareOfQuotations',
							`has ${percent(quotations(one))} of the quotations; the limit is ${percent(limits.maxShareOfQuotations)}`,
						),
					]
				: []),
			...(firsts(one) > limits.maxShareOfFirstMentions
				? [
						passed(
							'maxShareOfFirstMentions',
							`is named first in ${percent(firsts(one))} of the texts; the limit is ${percent(limits.maxShareOfFirstMentions)}`,
						),
					]
				: []),
			...(verified < limits.minShareVerified
				? [
						passed(
							'minShareVerified',
							`has ${percent(verified)} of its quoted words verified; the least is ${percent(limits.minShareVerified)}`,
						),
					]
				: []),
			...(one.topics < limits.minTopics
				? [
						passed(
							'minTopics',
							`is quoted in ${one.topics} topics; the least is ${limits.minTopics}`,
						),
					]
				: []),
		];
	});
}
