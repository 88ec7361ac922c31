import type { CardKey, COLLECTIONS_WITH_CARD } from '../../story/addresses.ts';
import type { AnyEntry, Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import type { CardView } from './card.ts';
import { demandCard } from './demand-card.ts';
import { differenceCard } from './difference-card.ts';
import { partyCard } from './party-card.ts';
import { quoteCard } from './quote-card.ts';
import { timelineCard } from './timeline-card.ts';
import { topicCard } from './topic-card.ts';

export type { CardKey };

type CardedEntry = Extract<AnyEntry, { collection: (typeof COLLECTIONS_WITH_CARD)[number] }>;

function entryCard(story: Story, entry: CardedEntry): CardView {
	switch (entry.collection) {
		case 'quotes':
			return quoteCard(story, entry);
		case 'demands':
			return demandCard(story, entry);
		case 'parties':
			return partyCard(story, entry);
		case 'topics':
			return topicCard(story, entry);
		default:
			return differenceCard(story, entry);
	}
}

/** The card of an entry or of the timeline. Throws when no entry has the key. */
export function cardView(story: Story, key: CardKey): CardView {
	if (key === 'timeline') return timelineCard(story);
	const [collection, id] = key.split('/') as [(typeof COLLECTIONS_WITH_CARD)[number], string];
	const entry = story[collection].get(id) as Entry<typeof collection> | undefined;
	if (!entry) throw new Error(`No entry has the key “${key}”.`);
	return entryCard(story, entry as CardedEntry);
}

/** The keys of all cards, in the order of the gallery. */
export const allCardKeys = (story: Story): CardKey[] => [
	...(['quotes', 'differences', 'topics', 'demands', 'parties'] as const).flatMap((collection) =>
		[...story[collection].keys()].map((id): CardKey => `${collection}/${id}`),
	),
	'timeline',
];
