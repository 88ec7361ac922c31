// The words of a pinned card for unit tests, with their digest.
import { pinnedDigest } from '../src/load/pinned-digest.ts';
import type { PinnedCard } from '../src/schema/pinned-cards.ts';

export function pinnedWords(key: string, edition: number, body: string): PinnedCard {
	const words = { body, origin: `The Desk<br>Edition ${edition}`, more: 'The full page' };
	const title = `Title of ${key}`;
	const date = `2024-03-0${edition}`;
	return { key, edition, date, digest: pinnedDigest(words), title, ...words, height: 300 };
}
