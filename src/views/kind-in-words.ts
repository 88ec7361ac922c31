import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';

type WithKind = Entry<'parties'> | Entry<'sources'> | Entry<'demands'>;

function ourWords(story: Story, entry: WithKind): string {
	const say = wordsOf(story);
	switch (entry.collection) {
		case 'parties':
			return say(`partyKind.${entry.data.kind}`);
		case 'sources':
			return say(`sourceKind.${entry.data.kind}`);
		case 'demands':
			return say(`demandKind.${entry.data.kind}`);
	}
}

/** What kind of party, source or demand an entry is: in the author's own words, or in ours. */
export const kindInWords = (story: Story, entry: WithKind): string =>
	entry.data.kindInWords ?? ourWords(story, entry);
