import type { Watched } from '../../schema/watch.ts';
import { isTurnedAway, isWalled } from './is-walled.ts';
import type { WebAnswer } from './web-answer.ts';

/** A quotation that rests on a source. */
export interface WatchedWords {
	id: string;
	/** Whether they stand in the text that was read now. */
	isFound: boolean;
	/** Whether they were found in the source before, here or by `npm run verify`. */
	wasFound: boolean;
}

const NO_SUCH_PAGE = new Set([404, 410]);

/** Two addresses of one place: with or without `www.`, encryption and a slash at the end. */
const place = (address: string): string => {
	const { host, pathname, search } = new URL(address);
	return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
};

/** Many hosts send readers of a page that is no more to their front page. */
const isSentToFront = (from: string, to: string): boolean =>
	new URL(from).pathname.length > 1 && new URL(to).pathname === '/' && place(from) !== place(to);

/**
 * What an answer says of a source. A source is gone only when its host says so; a host that turns
 * programs away, or does not answer, says nothing of the source.
 */
export function classify(
	address: string,
	answer: WebAnswer,
	text: string,
	words: WatchedWords[],
): Watched['state'] {
	const { status = 0, without, url } = answer;
	if (without === 'robots' || isTurnedAway(answer)) return 'blocked';
	if (NO_SUCH_PAGE.has(status)) return 'gone';
	if (without || status < 200 || status > 299) return 'not reached';
	const missing = words.filter(({ isFound }) => !isFound);
	const isLost = missing.some(({ wasFound }) => wasFound);
	if (isLost && isSentToFront(address, url)) return 'gone';
	if (missing.length > 0 && isWalled(answer, text)) return 'blocked';
	if (isLost) return 'changed';
	return answer.isForGood && place(address) !== place(url) ? 'moved' : 'same';
}
