// All kinds of cards. A new kind is one line here, beside its view, its component and its page.
import type { CardKey } from '../../story/addresses.ts';
import type { AnyEntry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import type { CardBase, CardInWords, CardKind, EntryCardKind } from './card.ts';
import { heightOfKind } from './card-height.ts';
import { demandKind } from './demand-card.ts';
import { differenceKind } from './difference-card.ts';
import { partyKind } from './party-card.ts';
import { quoteKind } from './quote-card.ts';
import { type TimelineCard, timelineCard, timelineKind } from './timeline-card.ts';
import { topicKind } from './topic-card.ts';

export type { CardKey };

/** The kinds of cards of entries by collection, in the order of the gallery. */
export const CARD_KINDS = {
	quotes: quoteKind,
	differences: differenceKind,
	topics: topicKind,
	demands: demandKind,
	parties: partyKind,
};

/** A collection whose entries each have a card for other sites and an oEmbed answer. */
export type CardedCollection = keyof typeof CARD_KINDS;
export const COLLECTIONS_WITH_CARD = Object.keys(CARD_KINDS) as CardedCollection[];

export type CardView = ReturnType<(typeof CARD_KINDS)[CardedCollection]['view']> | TimelineCard;

/** Whether a key, or `timeline`, names something that has a card. */
export const hasCard = (key: string): key is CardKey =>
	key === 'timeline' || COLLECTIONS_WITH_CARD.some((name) => key.startsWith(`${name}/`));

// A kind takes cards of its own kind only; that the card of a key is of its kind, no type can say.
type AnyKind = EntryCardKind<CardedCollection, CardBase>;
const entryKind = (key: CardKey) =>
	CARD_KINDS[key.split('/')[0] as CardedCollection] as unknown as AnyKind;
const kindOf = ({ of }: CardView): CardKind<CardBase> =>
	of === 'timeline' ? (timelineKind as CardKind<CardBase>) : entryKind(of);

/** The card of an entry or of the timeline. Throws when no entry has the key. */
export function cardView(story: Story, key: CardKey): CardView {
	if (key === 'timeline') return timelineCard(story);
	const [collection, id = ''] = key.split('/') as [CardedCollection, string];
	const entry: AnyEntry | undefined = story[collection].get(id);
	if (!entry) throw new Error(`No entry has the key “${key}”.`);
	return entryKind(key).view(story, entry as Parameters<AnyKind['view']>[1]) as CardView;
}

/** The estimated height of a card at a width, both in pixels. */
export const cardHeight = (card: CardView, width: number): number =>
	heightOfKind(kindOf(card).height, card, width);

/** What a card says, in sentences. */
export const cardInWords = (card: CardView): CardInWords => kindOf(card).inWords(card);

/** The keys of all cards, in the order of the gallery. */
export const allCardKeys = (story: Story): CardKey[] => [
	...COLLECTIONS_WITH_CARD.flatMap((collection) =>
		[...story[collection].keys()].map((id): CardKey => `${collection}/${id}`),
	),
	'timeline',
];
