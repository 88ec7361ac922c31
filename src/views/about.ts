import type { Data } from '../schema/collections.ts';
import { balance, type Share } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type Others, quotedOfOthers } from '../story/quoted-of-others.ts';
import { RULES, RULES_VERSION } from '../story/rules.ts';
import { textCompared } from '../story/text-compared.ts';
import { wordsOf } from '../story/words-of.ts';
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

const percent = (share: number) => `${Math.round(share * 100)} percent`;

function limitsInWords(limits: Omit<Data<'story'>['balance'], 'reason' | 'perPage'>): string[] {
	const phrases = [
		`no party has more than ${percent(limits.maxShareOfQuotedWords)} of the words quoted`,
	];
	if (limits.maxShareOfQuotations < 1)
		phrases.push(`none more than ${percent(limits.maxShareOfQuotations)} of the quotations`);
	if (limits.maxShareOfFirstMentions < 1)
		phrases.push(
			`none is named first in more than ${percent(limits.maxShareOfFirstMentions)} of the texts`,
		);
	if (limits.minShareVerified > 0)
		phrases.push(
			`at least ${percent(limits.minShareVerified)} of the words quoted from each are verified`,
		);
	if (limits.minTopics > 0) {
		const noun = limits.minTopics === 1 ? 'question' : 'questions';
		phrases.push(`each is quoted on at least ${limits.minTopics} ${noun}`);
	}
	return phrases;
}

function policiesOf(story: Story): AboutView['policies'] {
	const { correctionsPolicy, publishingPrinciples, ownershipFundingInfo } =
		story.story.data.publisher;
	return [
		{ name: 'Corrections policy', url: correctionsPolicy },
		{ name: 'Ethics and standards', url: publishingPrinciples },
		{ name: 'Ownership and funding', url: ownershipFundingInfo },
	].flatMap(({ name, url }) => (url ? [{ name, url }] : []));
}

function pageLimitsInWords(limits: Data<'story'>['balance']['perPage']): string[] {
	if (!limits) return [];
	return [
		`on the front and in the summary no party has more than ${percent(limits.maxShareOfQuotedWords)} of the words quoted`,
		`on the page of a question none has more than ${percent(limits.maxShareInTopics)}`,
		...(limits.maxShareOfFirstOrLast < 1
			? [
					`none has the first quotation, or the last, in more than ${percent(limits.maxShareOfFirstOrLast)} of the questions that quote two parties, rounded up`,
				]
			: []),
		...(limits.alternate
			? ['none is quoted twice in a row while another is still to be quoted on that page']
			: []),
	];
}

/** The figures of the method page, counted from the entries. */
export function aboutView(story: Story): AboutView {
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
		passedOver: RULES.map(({ text }) => wordsOf(story)(text)),
		ruleList: RULES_VERSION,
		balance: balance(story).map(({ party, ...counts }) => ({ ...counts, party: partyName(party) })),
		others: quotedOfOthers(story),
		order: {
			parties: sides(story),
			...(partiesOrder ? { why: partiesOrder } : {}),
		},
		limits: limitsInWords(limits),
		...(reason ? { reason } : {}),
		policies: policiesOf(story),
		pages: {
			...pageBalanceRows(story),
			limits: pageLimitsInWords(perPage),
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
