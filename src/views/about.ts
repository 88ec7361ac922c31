import type { Data } from '../schema/collections.ts';
import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type Others, quotedOfOthers } from '../story/quoted-of-others.ts';
import { RULES, RULES_VERSION } from '../story/rules.ts';
import { textCompared } from '../story/text-compared.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { type Name, partyName, sides } from './names.ts';
import { type PageBalanceRows, pageBalanceRows } from './page-balance-rows.ts';

export interface AboutView {
	/** What is passed over when words are compared with their source, each a phrase. */
	passedOver: string[];
	/** The number of that list of rules. */
	ruleList: number;
	/** One row for each party of the story's order; shares are between 0 and 1. */
	balance: (Omit<Share, 'party'> & { party: Name })[];
	/** Words quoted from people and parties on no side. */
	others: Others;
	/** The order in which the parties stand everywhere, and why, when the story says so. */
	order: { parties: Name[]; why?: string };
	/** The limits the story sets itself, each a phrase. */
	limits: string[];
	/** Why a limit is exceeded, if one is. */
	reason?: string;
	/** The publisher's own pages on its work. */
	policies: { name: string; url: string }[];
	/** The figures of each page, and the limits for them, each a phrase. */
	pages: PageBalanceRows & { limits: string[]; reason?: string };
	counts: {
		/** Without the paraphrases. */
		quotations: number;
		/** Compared with the full text of the source. */
		verified: number;
		/** Compared with the part of the source that was read. */
		verifiedInPart: number;
		byHand: number;
		unchecked: number;
		paraphrases: number;
		sources: number;
		readInFull: number;
		differences: number;
	};
}

const percentOf = (share: number): number => Math.round(share * 100);

function limitsInWords(
	say: Words,
	limits: Omit<Data<'story'>['balance'], 'reason' | 'perPage'>,
): string[] {
	const phrases = [say('limit.words', { percent: percentOf(limits.maxShareOfQuotedWords) })];
	if (limits.maxShareOfQuotations < 1)
		phrases.push(say('limit.quotations', { percent: percentOf(limits.maxShareOfQuotations) }));
	if (limits.maxShareOfFirstMentions < 1)
		phrases.push(
			say('limit.firstMentions', { percent: percentOf(limits.maxShareOfFirstMentions) }),
		);
	if (limits.minShareVerified > 0)
		phrases.push(say('limit.verified', { percent: percentOf(limits.minShareVerified) }));
	if (limits.minTopics > 0) phrases.push(say('limit.topics', { count: limits.minTopics }));
	return phrases;
}

function policiesOf(story: Story): AboutView['policies'] {
	const say = wordsOf(story);
	const { correctionsPolicy, publishingPrinciples, ownershipFundingInfo } =
		story.story.data.publisher;
	return [
		{ name: say('policy.corrections'), url: correctionsPolicy },
		{ name: say('policy.ethics'), url: publishingPrinciples },
		{ name: say('policy.funding'), url: ownershipFundingInfo },
	].flatMap(({ name, url }) => (url ? [{ name, url }] : []));
}

function pageLimitsInWords(say: Words, limits: Data<'story'>['balance']['perPage']): string[] {
	if (!limits) return [];
	return [
		say('limit.pageWords', { percent: percentOf(limits.maxShareOfQuotedWords) }),
		say('limit.topicWords', { percent: percentOf(limits.maxShareInTopics) }),
		...(limits.maxShareOfFirstOrLast < 1
			? [say('limit.firstOrLast', { percent: percentOf(limits.maxShareOfFirstOrLast) })]
			: []),
		...(limits.alternate ? [say('limit.alternate')] : []),
	];
}

/** The figures of the method page, counted from the entries. */
export function aboutView(story: Story): AboutView {
	const say = wordsOf(story);
	const quotes = [...story.quotes.values()];
	const quoted = quotes.filter(({ data }) => data.attribution !== 'paraphrase');
	const verified = quoted.filter(({ id }) => story.receipts.get(id)?.state === 'verified');
	const inPart = verified.filter(({ id, data }) => {
		const [source, receipt] = [story.sources.get(data.source), story.receipts.get(id)];
		return source && receipt && textCompared(source, receipt) === 'partial copy';
	});
	const byHand = quoted.filter((quote) => quote.data.checked && !verified.includes(quote));
	const sources = [...story.sources.values()];
	const { partiesOrder } = story.story.data;
	const { reason, perPage, ...limits } = story.story.data.balance;
	return {
		passedOver: RULES.map(({ text }) => say(text)),
		ruleList: RULES_VERSION,
		balance: balance(story).map(({ party, ...counts }) => ({ ...counts, party: partyName(party) })),
		others: quotedOfOthers(story),
		order: {
			parties: sides(story),
			...(partiesOrder ? { why: partiesOrder } : {}),
		},
		limits: limitsInWords(say, limits),
		...(reason ? { reason } : {}),
		policies: policiesOf(story),
		pages: {
			...pageBalanceRows(story),
			limits: pageLimitsInWords(say, perPage),
			...(perPage?.reason ? { reason: perPage.reason } : {}),
		},
		counts: {
			quotations: quoted.length,
			verified: verified.length - inPart.length,
			verifiedInPart: inPart.length,
			byHand: byHand.length,
			unchecked: quoted.length - verified.length - byHand.length,
			paraphrases: quotes.length - quoted.length,
			sources: sources.length,
			readInFull: sources.filter(({ data }) => data.read === 'in full').length,
			differences: story.differences.size,
		},
	};
}
