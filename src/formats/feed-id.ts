import type { FeedView } from '../views/feed.ts';
import type { Absolute } from './absolute.ts';

/**
 * The id of a feed or of an entry in it: its first web address. It stays the same when the site
 * moves, if the story names its `firstAddress`.
 */
export const feedId = (
	{ firstAddress }: Pick<FeedView, 'firstAddress'>,
	address: string,
	absolute: Absolute,
): string => (firstAddress ? firstAddress + address.slice(1) : absolute(address));
