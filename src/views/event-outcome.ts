import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type EntryLink, eventLink } from './entry-links.ts';

export interface OutcomeView {
	/** `It did not take place`. */
	words: string;
	/** The event that decided it; its `note` is the day. */
	decidedBy: EntryLink;
}

/**
 * What became of a planned event and what decided it; undefined when no event did. The outcome alone
 * stands beside the date (see event-state.ts).
 */
export function eventOutcome(story: Story, { data }: Entry<'events'>): OutcomeView | undefined {
	const decider = data.decidedBy ? story.events.get(data.decidedBy) : undefined;
	if (!data.outcome || !decider) return undefined;
	return {
		words: wordsOf(story)(`eventOutcome.${data.outcome}`),
		decidedBy: eventLink(story, decider),
	};
}
