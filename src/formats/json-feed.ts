import { generateJsonFeed } from 'feedsmith';
import { FEEDS } from '../story/addresses.ts';
import type { FeedView } from '../views/feed.ts';
import type { Absolute } from './absolute.ts';
import { feedId } from './feed-id.ts';

/** `/feed.json`: JSON Feed 1.1, with the same ids as the Atom feed. */
export function jsonFeed(feed: FeedView, absolute: Absolute): string {
	const made = generateJsonFeed({
		title: feed.title,
		home_page_url: absolute('/'),
		feed_url: absolute(FEEDS.jsonFeed.address),
		description: feed.description,
		language: feed.language,
		authors: feed.authors.map(({ name, url }) => ({ name, ...(url ? { url } : {}) })),
		items: feed.items.map((item) => ({
			id: feedId(feed, item.id, absolute),
			url: absolute(item.address),
			title: item.title,
			content_text: item.text,
			date_published: new Date(`${item.day}T00:00:00Z`),
		})),
	});
	return `${JSON.stringify(made, null, '\t')}\n`;
}
