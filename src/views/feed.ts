import { editionAddress, FEEDS } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { tagOf } from '../story/tag-of.ts';
import { wordsIn } from '../words/words-in.ts';
import { correctionItem } from './correction-item.ts';
import type { FeedItem } from './feed-item.ts';
import { publicCorrections } from './public-corrections.ts';
import { readableEditions } from './readable-editions.ts';
import { toldAsOf } from './told-as-of.ts';

/** All feeds, for the layouts and pages that name them. */
export const feeds = Object.values(FEEDS);

export interface FeedView {
	title: string;
	description: string;
	language: string;
	/** Who wrote the story, or else its publisher. */
	authors: { name: string; url?: string }[];
	licence: { name: string; url: string };
	/** Of a site that has moved, the first address it had: all ids begin with it. */
	firstAddress?: string;
	/** The day of the newest item. */
	day: string;
	/** Newest first; on the same day a correction comes before the edition that contains it. */
	items: FeedItem[];
}

/** Newest first. The sort is stable, which keeps corrections before editions of the same day. */
export const newestFirst = (items: FeedItem[]): FeedItem[] =>
	items.sort((a, b) => {
		if (a.day === b.day) return 0;
		return a.day < b.day ? 1 : -1;
	});

/** A feed of a story. */
export function feedOf(
	story: Story,
	{ title, description, items }: Pick<FeedView, 'title' | 'description' | 'items'>,
): FeedView {
	const { authors, publisher, licence, firstAddress, editionDate } = story.story.data;
	const folder = story.translated ? `${story.translated.language}/` : '';
	return {
		title,
		description,
		language: tagOf(story),
		authors: authors.length > 0 ? authors : [publisher],
		licence,
		...(firstAddress ? { firstAddress: firstAddress + folder } : {}),
		day: items[0]?.day ?? editionDate,
		items,
	};
}

/** Editions and corrections, for readers who follow the story. */
export function feedView(story: Story): FeedView {
	const { shortTitle, standfirst, language, status } = story.story.data;
	const say = wordsIn(language);
	const corrections = publicCorrections(story).map((one) => correctionItem(story, one));
	const told = status
		? [say('feed.covers', { date: toldAsOf(story.story.data, status, language).asOfInSentence })]
		: [];
	const editions = readableEditions(story).map(
		({ edition, date, address, summary }): FeedItem => ({
			id: editionAddress(edition),
			address,
			title: say('feed.edition', { edition, title: shortTitle }),
			day: date,
			text: [summary, ...told].join('\n\n'),
		}),
	);
	return feedOf(story, {
		title: say('feed.title', { title: shortTitle }),
		description: standfirst,
		items: newestFirst([...corrections, ...editions]),
	});
}
