import { dayNumber, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';

/**
 * What a line says of an event besides its date: that it was planned, and what became of it, or that
 * it came after the day `asOf` through which the story covers events. Undefined for an event that
 * simply happened.
 */
export function eventState(
	story: Story,
	{ data }: Entry<'events'>,
	asOf?: string,
): string | undefined {
	const say = wordsOf(story);
	if (data.planned)
		return say(data.outcome ? `plannedState.${data.outcome}` : 'eventState.planned');
	const day = spanOf(data.date)?.from;
	const isLater = asOf !== undefined && day !== undefined && day > dayNumber(asOf);
	return isLater ? say('eventState.later') : undefined;
}
