import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsIn } from '../words/words-in.ts';
import { correctionView } from './corrections.ts';
import { dataBlocks, wordsOf } from './data-blocks.ts';
import type { FeedItem } from './feed-item.ts';

/** A correction as an item of a feed. */
export function correctionItem(story: Story, correction: Entry<'corrections'>): FeedItem {
	const { kind, affects, before, after, address } = correctionView(story, correction);
	const say = wordsIn(story.story.data.language);
	const why = wordsOf(dataBlocks(story, correction.body));
	const paragraphs = [
		say('correction.before', { text: before }),
		say('correction.now', { text: after }),
		...(why ? [why] : []),
		say('correction.on', { titles: affects.map(({ title }) => title).join(' · ') }),
	];
	return {
		id: addressOf(correction),
		address,
		title: say('feed.correction', { kind, title: affects[0]?.title ?? '' }),
		day: correction.data.date,
		text: paragraphs.join('\n\n'),
	};
}
