import type { Problem } from '../schema/problem.ts';
import { balance } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';

/** No party has more of the quoted words than the story's own limit, unless the reason is given (and published). */
export function balanceIsKept(story: Story): Problem[] {
	const { maxShareOfQuotedWords: limit, reason } = story.story.data.balance;
	if (reason) return [];
	return balance(story).filter(({ share }) => share > limit).map(({ party, share }): Problem => ({
		file: story.story.file,
		path: ['balance', 'maxShareOfQuotedWords'],
		what: `${party.data.short} has ${Math.round(share * 100)} % of the words quoted; the limit is ${Math.round(limit * 100)} %`,
		fix: 'Quote the others more fully, or give balance.reason, which is published on /about/.',
	}));
}
