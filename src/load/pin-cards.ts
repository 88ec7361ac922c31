// Keeps the words of cards as an edition left them, taken from the built site.
import type { PinnedCard, PinnedCards, PinnedWords } from '../schema/pinned-cards.ts';
import type { Story } from '../story/graph.ts';
import { saysTheSame } from '../story/says-the-same.ts';
import { COLLECTIONS_WITH_CARD } from '../views/cards/card-view.ts';
import { cardWords } from './card-words.ts';
import { pinnedDigest } from './pinned-digest.ts';

/** The keys of all entries with a card, in each language: `quotes/x`, `es/quotes/x`. */
const cardKeys = (story: Story): string[] =>
	['', ...story.languages.map((one) => `${one}/`)].flatMap((folder) =>
		COLLECTIONS_WITH_CARD.flatMap((collection) =>
			[...story[collection].keys()].map((id) => `${folder}${collection}/${id}`),
		),
	);

/** `es/quotes/x` → `es/embed/quotes/x`. */
const inFolder = (folder: string, key: string): string =>
	key.replace(/[a-z]+\/[^/]+$/, (own) => `${folder}/${own}`);

/** `title` and `height` are those of the oEmbed answer. */
function wordsIn(key: string, read: (file: string) => string): PinnedWords {
	const words = cardWords(read(`${inFolder('embed', key)}/index.html`));
	const { title, height } = JSON.parse(read(`${inFolder('oembed', key)}.json`));
	return { digest: pinnedDigest(words), title, ...words, height };
}

/**
 * The cards that the current edition pins: those whose words are new or differ from the last that were
 * pinned. Those it has pinned before stay among them, with their words unless `replace` is set: their
 * addresses may have gone out. `read` gives the text of a file of the built site.
 */
export function pinCards(
	story: Story,
	read: (file: string) => string,
	{ replace }: { replace: boolean },
): PinnedCards {
	const { edition, editionDate: date } = story.story.data;
	const before = new Map<string, PinnedCard>();
	const own = new Map<string, PinnedWords>();
	for (const card of story.pinned) {
		const { key, edition: pinnedIn, date: _, ...words } = card;
		if (pinnedIn < edition) before.set(key, card);
		if (pinnedIn === edition) own.set(key, words);
	}
	for (const key of cardKeys(story)) {
		if (own.has(key) && !replace) continue;
		const earlier = before.get(key);
		// An edition that is saved changes no card; one in a new language may have come.
		const isSaved = story.editions.some((one) => one.edition === edition) && !replace;
		if (earlier && isSaved) continue;
		const words = wordsIn(key, read);
		if (own.has(key) || !earlier || !saysTheSame(earlier, words)) own.set(key, words);
	}
	const cards = [...own].sort(([a], [b]) => (a < b ? -1 : 1));
	return { edition, date, cards: Object.fromEntries(cards) };
}
