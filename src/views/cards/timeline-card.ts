import type { Story } from '../../story/graph.ts';
import { shorten } from '../shorten.ts';
import { timelineView } from '../timeline.ts';
import type { Panel } from '../timeline-panel.ts';
import type { TimelineCard } from './card.ts';
import { fitting } from './fitting.ts';

/** Most characters of the title of a day. */
const MAX_TITLE = 110;

/** The first `most` days, under the titles of their panels. */
function firstDays(panels: Panel[], most: number): TimelineCard['panels'] {
	let room = most;
	return panels.flatMap((panel) => {
		const days = panel.marks.slice(0, room).map(({ date, title, planned, approximate }) => ({
			date,
			title: shorten(title, MAX_TITLE),
			planned,
			approximate,
		}));
		room -= days.length;
		return days.length > 0 ? [{ title: panel.title, days }] : [];
	});
}

function sourceCountInWords(story: Story): string | undefined {
	const events = [...story.events.values()];
	const sources = new Set(events.flatMap(({ data }) => data.sources.map(({ source }) => source)));
	if (sources.size === 0) return undefined;
	const count = sources.size === 1 ? 'One source' : `${sources.size} sources`;
	return `${count}, each named at its day on the full page`;
}

/**
 * The card of the timeline: the key days in order, or all events when none is marked `inSummary`.
 */
export function timelineCard(story: Story): TimelineCard {
	const keyDays = timelineView(story, { onlySummary: true });
	const { panels } = keyDays.panels.length > 0 ? keyDays : timelineView(story);
	const count = panels.reduce((sum, panel) => sum + panel.marks.length, 0);
	const sources = sourceCountInWords(story);
	const version = (daysLeft: number): TimelineCard => ({
		of: 'timeline',
		kind: 'timeline',
		label: 'The key days',
		title: `Timeline: ${story.story.data.shortTitle}`,
		address: '/timeline/',
		more: 'The whole timeline, to scale',
		...(sources ? { sources } : {}),
		panels: firstDays(panels, count - daysLeft),
		daysLeft,
	});
	return fitting(
		Array(count + 1)
			.keys()
			.map(version),
	);
}
