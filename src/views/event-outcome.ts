import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type EntryLink, eventLink } from './entry-links.ts';
import { eventOutcome as words } from './labels.ts';

export interface OutcomeView {
	/** `It did not take place`. */
	words: string;
	/** The event that decided it; its `note` is the day. */
	decidedBy?: EntryLink;
}

/** What became of a planned event; undefined when its entry does not say. */
export function eventOutcome(story: Story, { data }: Entry<'events'>): OutcomeView | undefined {
	if (!data.outcome) return undefined;
	const decider = data.decidedBy ? story.events.get(data.decidedBy) : undefined;
	return {
		words: words[data.outcome],
		...(decider ? { decidedBy: eventLink(story, decider) } : {}),
	};
}
