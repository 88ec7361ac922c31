import type { Problem } from '../schema/problem.ts';
import { hasTime } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';

/** A time of day means something only with the zone whose clocks show it. */
export function timesHaveAZone(story: Story): Problem[] {
	if (story.story.data.timeZone) return [];
	return [...story.events.values()]
		.filter(({ data }) => hasTime(data.date))
		.map(
			({ file, data }): Problem => ({
				file,
				path: ['date'],
				what: `the date has a time of day (${data.date}), and the story has no time zone`,
				fix: 'Give timeZone in story.mdx, for example America/Los_Angeles or Europe/Berlin; or leave out the time.',
			}),
		);
}
