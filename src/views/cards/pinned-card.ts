// The card of an entry as it stood in an edition. Its words are those of then; only its notices, and
// where its links lead, are of today.

import type { PinnedCard, PinnedWords } from '../../schema/pinned-cards.ts';
import { type CardKey, oembedAddress, type PinnedKey } from '../../story/addresses.ts';
import { correctionsTo } from '../../story/corrections-to.ts';
import { dateInWords } from '../../story/dates.ts';
import { type Entry, type Key, keyOf, splitKey } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { pinnedCardsByKey } from '../../story/pinned-cards.ts';
import { saysTheSame } from '../../story/says-the-same.ts';
import { tagOf } from '../../story/tag-of.ts';
import { wordsOf } from '../../story/words-of.ts';
import { correctionView } from '../corrections.ts';
import { currentAddress } from '../current-address.ts';
import { shorten } from '../shorten.ts';
import { tombstoneView } from '../tombstone.ts';
import { MAX_WORDING } from './card.ts';
import { correctionInWords } from './correction-in-words.ts';

/** What became of an entry after the edition, and where more of it stands. */
export interface PinnedNotice {
	/** None to two sentences. What is of another language is marked by `say.foreign()`. */
	text: string;
	more: string;
	address: string;
}

export interface PinnedCardView extends PinnedWords {
	of: PinnedKey;
	edition: number;
	/** BCP 47. */
	language: string;
	/** The title with its edition, which names a frame. */
	frameTitle: string;
	/** Where the entry stands today. */
	address: string;
	oembed: string;
	/** Whether a notice of a correction stands in place of the one that its words may have. */
	isCorrectedSince: boolean;
	/** Empty as long as nothing has happened to the entry. */
	notices: PinnedNotice[];
}

/** The corrections that the edition did not have yet, newest first. */
function laterCorrections(story: Story, key: Key, edition: number): Entry<'corrections'>[] {
	const known = story.editions.find((one) => one.edition === edition)?.entries ?? {};
	return correctionsTo(story, key).filter((one) => !(keyOf(one) in known));
}

/** The newest of them, as a card says it, with the number of all others. */
function correctionNotice(story: Story, key: Key, edition: number): PinnedNotice[] {
	const [latest] = laterCorrections(story, key, edition);
	if (!latest) return [];
	const say = wordsOf(story);
	const { date, before, after, language, address } = correctionView(story, latest);
	const text = correctionInWords(say, {
		date,
		before: say.foreign(shorten(before, MAX_WORDING), language),
		now: say.foreign(shorten(after, MAX_WORDING), language),
		others: correctionsTo(story, key).length - 1,
	});
	return [
		{ text: say('card.correctedWhat', { date, text }), more: say('card.theCorrection'), address },
	];
}

function retiredNotice(story: Story, key: Key): PinnedNotice[] {
	if (!story.permalinks.retired[key]) return [];
	const say = wordsOf(story);
	const { state, on, reason, language, address } = tombstoneView(story, key);
	return [
		{
			text: say('page.retired.description', {
				state,
				date: on,
				reason: say.foreign(reason, language),
			}),
			more: say('card.moreOfRetired'),
			address,
		},
	];
}

/** `isCorrected`: a correction above it says that the words are other ones now. */
function newerNotice(
	story: Story,
	key: Key,
	card: PinnedCard,
	isCorrected: boolean,
): PinnedNotice[] {
	const newest = pinnedCardsByKey(story).get(key)?.at(-1);
	if (!newest || saysTheSame(newest, card)) return [];
	const say = wordsOf(story);
	const date = dateInWords(newest.date, story.story.data.language);
	return [
		{
			text: isCorrected ? '' : say('card.newer', { edition: newest.edition, date }),
			more: say('gallery.today'),
			address: currentAddress(story, splitKey(key)),
		},
	];
}

/** The key of the card of an entry, as an edition left it. */
export const pinnedKey = (key: string, edition: number): PinnedKey =>
	`${key as CardKey & Key}/${edition}` as PinnedKey;

/** The card of an entry as an edition left it. Undefined when the edition has no words of its own. */
export function pinnedCard(story: Story, key: Key, edition: number): PinnedCardView | undefined {
	const card = pinnedCardsByKey(story)
		.get(key)
		?.find((one) => one.edition === edition);
	if (!card) return undefined;
	const { key: _key, date: _date, ...words } = card;
	const of = pinnedKey(key, edition);
	const say = wordsOf(story);
	const retired = retiredNotice(story, key);
	const corrected = correctionNotice(story, key, edition);
	return {
		...words,
		of,
		language: tagOf(story),
		frameTitle: say('card.pinnedFrame', { title: card.title, edition }),
		address: currentAddress(story, splitKey(key)),
		oembed: oembedAddress(of),
		isCorrectedSince: corrected.length > 0,
		notices: [
			...retired,
			...corrected,
			...(retired.length > 0 ? [] : newerNotice(story, key, card, corrected.length > 0)),
		],
	};
}

/** All pinned cards in the language of a story, by the key of the entry, then oldest first. */
export const pinnedKeys = (story: Story): PinnedKey[] =>
	[...pinnedCardsByKey(story)].flatMap(([key, cards]) =>
		cards.map(({ edition }) => pinnedKey(key, edition)),
	);

/** The pinned card that a key names: `quotes/q-example/4`. Undefined when it names none. */
export function pinnedCardAt(story: Story, key: string): PinnedCardView | undefined {
	const [collection = '', id = '', edition = ''] = key.split('/');
	return edition === ''
		? undefined
		: pinnedCard(story, `${collection}/${id}` as Key, Number(edition));
}
