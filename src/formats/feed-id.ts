import type { FeedView } from '../views/feed.ts';
import type { Absolute } from './absolute.ts';

/**
 * The id of a feed or of an entry in it. It is the address at which the site was first published,
 * so it stays the same when the site moves and the story names its `firstAddress`.
 */
export const feedId = (
	{ firstAddress }: Pick<FeedView, 'firstAddress'>,
	address: string,
	absolute: Absolute,
): string => (firstAddress ? firstAddress + address.slice(1) : absolute(address));
