import { generateAtomFeed } from 'feedsmith';
import { FEEDS } from '../story/addresses.ts';
import type { FeedView } from '../views/feed.ts';
import type { Absolute } from './absolute.ts';
import { feedId } from './feed-id.ts';

// The story has calendar days, and Atom requires a time: midnight UTC is the same in every build.
const moment = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * A feed in Atom (RFC 4287): `/feed.xml`, or another at the address `self` about the page at `about`.
 */
export function atom(
	feed: FeedView,
	absolute: Absolute,
	{ self = FEEDS.atom.address as string, about = '/' } = {},
): string {
	return generateAtomFeed({
		id: feedId(feed, self, absolute),
		title: { value: feed.title },
		subtitle: { value: feed.description },
		updated: moment(feed.day),
		authors: feed.authors.map(({ name, url }) => ({ name, ...(url ? { uri: url } : {}) })),
		links: [
			{ href: absolute(self), rel: 'self', type: FEEDS.atom.type },
			{ href: absolute(about), rel: 'alternate', type: 'text/html', hreflang: feed.language },
			{ href: feed.licence.url, rel: 'license' },
		],
		rights: { value: feed.licence.name },
		entries: feed.items.map((item) => ({
			id: feedId(feed, item.id, absolute),
			title: { value: item.title },
			links: [{ href: absolute(item.address), rel: 'alternate', type: 'text/html' }],
			published: moment(item.day),
			updated: moment(item.day),
			content: { value: item.text, type: 'text' },
		})),
	});
}
