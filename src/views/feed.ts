import { addressOf, editionAddress } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { correctionView } from './corrections.ts';
import { dataBlocks, wordsOf } from './data-blocks.ts';
import { publicCorrections } from './public-corrections.ts';
import { readableEditions } from './readable-editions.ts';

export interface FeedItem {
	/** What feed readers know it by: an address that is never changed, whether or not a page is there. */
	id: string;
	/** Where it is to be read. */
	address: string;
	title: string;
	/** A calendar day. */
	day: string;
	text: string;
}

export interface FeedView {
	title: string;
	description: string;
	language: string;
	publisher: { name: string; url?: string };
	licence: { name: string; url: string };
	/** When the site has moved: the address its ids begin with. */
	firstAddress?: string;
	/** The day of the newest item. */
	day: string;
	/** Newest first; of one day the correction before the edition that holds it. */
	items: FeedItem[];
}

/** Editions and corrections, for those who follow the story. */
export function feedView(story: Story): FeedView {
	const { shortTitle, standfirst, language, publisher, licence, firstAddress } = story.story.data;
	const corrections = publicCorrections(story).map((one): FeedItem => {
		const { kind, affects, before, after, address } = correctionView(story, one);
		const why = wordsOf(dataBlocks(story, one.body));
		return {
			id: addressOf(one),
			address,
			title: `Correction. ${kind}: ${affects[0]?.title}`,
			day: one.data.date,
			text: [
				`It said: ${before}`,
				`It now says: ${after}`,
				...(why ? [why] : []),
				`On: ${affects.map(({ title }) => title).join(' · ')}`,
			].join('\n\n'),
		};
	});
	const editions = readableEditions(story).map(
		({ edition, date, address, summary }): FeedItem => ({
			id: editionAddress(edition),
			address,
			title: `Edition ${edition}: ${shortTitle}`,
			day: date,
			text: summary,
		}),
	);
	const items = [...corrections, ...editions].sort((a, b) =>
		a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
	);
	return {
		title: `${shortTitle}: editions and corrections`,
		description: standfirst,
		language,
		publisher,
		licence,
		...(firstAddress ? { firstAddress } : {}),
		day: items[0]?.day ?? story.story.data.editionDate,
		items,
	};
}
