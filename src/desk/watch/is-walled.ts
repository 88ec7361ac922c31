import type { WebAnswer } from './web-answer.ts';

/** Statuses by which a host turns programs, strangers or whole countries away. */
const TURNED_AWAY = new Set([401, 402, 403, 407, 429, 451]);
/** How publishers mark pages that only subscribers read whole (schema.org, `isAccessibleForFree`). */
const MARKED = /"isAccessibleForFree"\s*:\s*"?false/i;
/** Pages by which hosts find out whether somebody is a program. */
const CHALLENGE =
	/<title>\s*(just a moment|attention required|access denied|are you a robot|verify(ing)? you are human)/i;
/** Fewer characters than this are a notice and no work. */
const SHORT = 400;

/** Whether a host turns programs away, whatever it has to read. */
export const isTurnedAway = ({ status = 0 }: WebAnswer): boolean => TURNED_AWAY.has(status);

/**
 * Whether a page on which words were not found may keep them behind a wall: for subscribers, or for
 * browsers with scripts.
 */
export function isWalled({ bytes, type = '' }: WebAnswer, text: string): boolean {
	const markup = /html/.test(type) && bytes ? Buffer.from(bytes).toString('utf8') : '';
	return MARKED.test(markup) || CHALLENGE.test(markup) || text.length < SHORT;
}
