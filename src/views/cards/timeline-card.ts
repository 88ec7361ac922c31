import type { Story } from '../../story/graph.ts';
import { shorten } from '../shorten.ts';
import { timelineView } from '../timeline.ts';
import type { TimelineCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Most characters of the title of a day. */
const TITLE = 110;

/** The key days in order. With none marked for the summary, every day of the story. */
export function timelineCard(story: Story): TimelineCard {
	const key = timelineView(story, { onlySummary: true });
	const { panels } = key.panels.length > 0 ? key : timelineView(story);
	const all = panels.reduce((sum, panel) => sum + panel.marks.length, 0);
	const sources = new Set(
		[...story.events.values()].flatMap(({ data }) => data.sources.map(({ source }) => source)),
	);
	return fitting(
		Array(all + 1)
			.keys()
			.map((less): TimelineCard => {
				let room = all - less;
				const shown = panels.flatMap((panel) => {
					const days = panel.marks.slice(0, room).map(({ date, title, planned, approximate }) => ({
						date,
						title: shorten(title, TITLE),
						planned,
						approximate,
					}));
					room -= days.length;
					return days.length > 0 ? [{ title: panel.title, days }] : [];
				});
				return {
					of: 'timeline',
					kind: 'timeline',
					label: 'The key days',
					title: `Timeline: ${story.story.data.shortTitle}`,
					address: '/timeline/',
					more: 'The whole timeline, to scale',
					...(sources.size > 0
						? {
								sources: `${sources.size === 1 ? 'One source' : `${sources.size} sources`}, each named at its day on the full page`,
							}
						: {}),
					panels: shown,
					daysLeft: less,
				};
			}),
	);
}
