import { createHash } from 'node:crypto';
import type { PinnedWords } from '../schema/pinned-cards.ts';
import { pinnedText } from '../story/pinned-text.ts';

/** The digest of everything that a pinned card says for ever. */
export function pinnedDigest({
	body,
	sources = '',
	origin,
	more,
}: Pick<PinnedWords, 'body' | 'sources' | 'origin' | 'more'>): `sha256:${string}` {
	// `sources` and `more` are texts and no HTML.
	const words = [pinnedText(body), sources, pinnedText(origin), more];
	return `sha256:${createHash('sha256').update(words.join('\n')).digest('hex')}`;
}
