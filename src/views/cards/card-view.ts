// All kinds of cards. A new kind is one line here, beside its view, its component and its page.
import type { CardKey } from '../../story/addresses.ts';
import type { AnyEntry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import type { CardBase, CardInWords, CardKind, EntryCardKind } from './card.ts';
import { heightOfKind } from './card-height.ts';
import { demandKind } from './demand-card.ts';
import { differenceKind } from './difference-card.ts';
import { eventKind } from './event-card.ts';
import { partyKind } from './party-card.ts';
import { personKind } from './person-card.ts';
import { quoteKind } from './quote-card.ts';
import { type StoryCard, storyCard, storyKind } from './story-card.ts';
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
	people: personKind,
	events: eventKind,
};

/** A collection whose entries each have a card for other sites and an oEmbed answer. */
export type CardedCollection = keyof typeof CARD_KINDS;
export const COLLECTIONS_WITH_CARD = Object.keys(CARD_KINDS) as CardedCollection[];

/** What has a card and is no entry of these collections, in the order of the gallery. */
export const LONE_CARDS = ['story', 'timeline'] as const;

export type CardView =
	| ReturnType<(typeof CARD_KINDS)[CardedCollection]['view']>
	| StoryCard
	| TimelineCard;

const isLone = (key: string): key is (typeof LONE_CARDS)[number] =>
	LONE_CARDS.some((one) => one === key);

/** Whether a key, `story` or `timeline` names something that has a card. */
export const hasCard = (key: string): key is CardKey =>
	isLone(key) || COLLECTIONS_WITH_CARD.some((name) => key.startsWith(`${name}/`));

// A kind takes cards of its own kind only; that the card of a key is of its kind, no type can say.
type AnyKind = EntryCardKind<CardedCollection, CardBase>;
const entryKind = (key: CardKey) =>
	CARD_KINDS[key.split('/')[0] as CardedCollection] as unknown as AnyKind;
const LONE_KINDS = { story: storyKind, timeline: timelineKind } as unknown as Record<
	(typeof LONE_CARDS)[number],
	CardKind<CardBase>
>;
const kindOf = ({ of }: CardView): CardKind<CardBase> =>
	isLone(of) ? LONE_KINDS[of] : entryKind(of);

/** The card of an entry, of the story or of the timeline. Throws when no entry has the key. */
export function cardView(story: Story, key: CardKey): CardView {
	if (key === 'story') return storyCard(story);
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
	...LONE_CARDS,
];
