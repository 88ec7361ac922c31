import type { FeedView } from '../views/feed.ts';
import type { Absolute } from './absolute.ts';

/** The id of something in a feed: its first permalink, which stays when the site moves and `firstAddress` says from where. */
export const feedId = (
	{ firstAddress }: Pick<FeedView, 'firstAddress'>,
	address: string,
	absolute: Absolute,
): string => (firstAddress ? firstAddress + address.slice(1) : absolute(address));
