import { hasTime } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { zoneName } from '../story/zone-name.ts';

/**
 * Whose clocks the times of these events are: `Times are Pacific Time.` Said once where times are
 * shown, and undefined where none is.
 */
export function timesNote(story: Story, events: Iterable<Entry<'events'>>): string | undefined {
	const { timeZone, language } = story.story.data;
	if (!timeZone) return undefined;
	for (const { data } of events)
		if (hasTime(data.date) && !data.dateInWords)
			return wordsOf(story)('timeline.zone', {
				zone: zoneName(timeZone, language, data.date.slice(0, 10)),
			});
	return undefined;
}
