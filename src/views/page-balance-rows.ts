// The balance audit page by page, as the method page shows it.

import { addressOf } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { type PageBalance, pageBalance } from '../story/page-balance.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf } from './names.ts';

export interface PageBalanceRow {
	title: string;
	/** The language of the title, when it is not that of the story (BCP 47). */
	language?: string;
	address: string;
	/** The parties set side by side that the page quotes. */
	sides: {
		party: Name;
		words: number;
		/** 0–1. */
		share: number;
		/** `first` and `last`, when the page begins or ends with a quotation of it. */
		places: string[];
	}[];
	/** Why the page passes a limit, if it does. */
	reason?: string;
}

export interface PageBalanceRows {
	rows: PageBalanceRow[];
	/** How many pages are measured and not shown. */
	left: number;
}

const ADDRESSES = { front: '/', summary: '/summary/' };
/** Most pages shown; a long story has hundreds. */
const MOST = 40;

function placesOf(say: Words, order: string[][], party: string): string[] {
	const isIn = (at: number) => order.at(at)?.includes(party) ?? false;
	return [isIn(0) ? say('balance.first') : [], isIn(-1) ? say('balance.last') : []].flat();
}

function row(story: Story, { page, order, sides }: PageBalance): PageBalanceRow {
	const say = wordsOf(story);
	const isTopic = typeof page !== 'string';
	return {
		...(isTopic
			? { title: page.data.question, address: addressOf(page) ?? '/', ...foreign(page) }
			: { title: say(`balance.${page}`), address: ADDRESSES[page] }),
		sides: sides
			.filter(({ words }) => words > 0)
			.map(({ party, words, share }) => ({
				party: nameOf(story, party),
				words,
				share,
				places: placesOf(say, order, party),
			})),
		...(isTopic && page.data.balanceReason ? { reason: page.data.balanceReason } : {}),
	};
}

/** The rows of the table: the front, the summary and the questions in their order. */
export function pageBalanceRows(story: Story): PageBalanceRows {
	const pages = pageBalance(story);
	return {
		rows: pages.slice(0, MOST).map((one) => row(story, one)),
		left: Math.max(0, pages.length - MOST),
	};
}
