import type { Entry } from './entry.ts';

/**
 * Where readers can read a source: at its own address, or in the archived copy when it is gone from
 * there. Undefined when it has no address.
 */
export const addressToRead = ({ data, watched }: Entry<'sources'>): string | undefined =>
	watched?.state === 'gone' && data.archivedUrl ? data.archivedUrl : data.url;
