import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type Name, partyName } from './names.ts';

export interface AboutView {
	balance: (Omit<Share, 'party'> & { party: Name })[];
	limit: number;
	reason?: string;
	counts: { quotations: number; compared: number; sources: number; readInFull: number; differences: number };
}

/** The figures of the method page, counted from the entries. */
export function aboutView(story: Story): AboutView {
	const quotes = [...story.quotes.values()];
	const sources = [...story.sources.values()];
	const { maxShareOfQuotedWords, reason } = story.story.data.balance;
	return {
		balance: balance(story).map(({ party, ...counts }) => ({ ...counts, party: partyName(party) })),
		limit: maxShareOfQuotedWords,
		...(reason ? { reason } : {}),
		counts: {
			quotations: quotes.length,
			compared: quotes.filter(({ data }) => data.checked?.against === 'full text').length,
			sources: sources.length,
			readInFull: sources.filter(({ data }) => data.read === 'in full').length,
			differences: story.differences.size,
		},
	};
}
