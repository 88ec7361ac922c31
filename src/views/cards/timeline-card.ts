import { linksFrom, type Story } from '../../story/graph.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { shorten } from '../shorten.ts';
import { timelineView } from '../timeline.ts';
import type { Mark, Panel } from '../timeline-panel.ts';
import { asSentence } from './as-sentence.ts';
import type { CardBase, CardKind } from './card.ts';
import { LABEL, LIST_INDENT, leftOut, sum } from './card-height.ts';
import { fitting } from './fitting.ts';
import { serifHeight } from './text-height.ts';

export interface TimelineCard extends CardBase {
	kind: 'timeline';
	panels: {
		title: string;
		days: Omit<Mark, 'id' | 'address'>[];
	}[];
	daysLeft: number;
	/** Whose clocks the times are, when any is shown. */
	timesNote?: string;
}

/** Pixels: the line that says whose clocks the times are. */
const TIMES_NOTE = 28;
/** Most characters of the title of a day. */
const MAX_TITLE = 110;

/** The first `most` days, under the titles of their panels. */
function firstDays(panels: Panel[], most: number): TimelineCard['panels'] {
	let room = most;
	return panels.flatMap((panel) => {
		const days = panel.marks.slice(0, room).map(({ id, address, title, ...day }) => ({
			...day,
			title: shorten(title, MAX_TITLE),
		}));
		room -= days.length;
		return days.length > 0 ? [{ title: panel.title, days }] : [];
	});
}

/** How many sources the full page names: those of the fields of events and those of their texts. */
function sourceCountInWords(story: Story): string | undefined {
	const links = [...story.events.values()].flatMap(linksFrom);
	const sources = new Set(
		links.filter(({ targets }) => targets.includes('sources')).map(({ id }) => id),
	);
	if (sources.size === 0) return undefined;
	return wordsOf(story)('card.eventSources', { count: sources.size });
}

/**
 * The card of the timeline: the key days in order, or all events when none is marked `inSummary`.
 */
export function timelineCard(story: Story): TimelineCard {
	const say = wordsOf(story);
	const keyDays = timelineView(story, { onlySummary: true });
	const { panels, timesNote } = keyDays.panels.length > 0 ? keyDays : timelineView(story);
	const count = panels.reduce((sum, panel) => sum + panel.marks.length, 0);
	const sources = sourceCountInWords(story);
	const version = (daysLeft: number): TimelineCard => ({
		of: 'timeline',
		kind: 'timeline',
		language: say.language,
		label: say('card.keyDays'),
		title: say('card.timelineTitle', { title: story.story.data.shortTitle }),
		address: '/timeline/',
		more: say('card.moreOfTimeline'),
		...(sources ? { sources } : {}),
		panels: firstDays(panels, count - daysLeft),
		daysLeft,
		...(timesNote ? { timesNote } : {}),
	});
	return fitting(
		timelineHeight,
		Array(count + 1)
			.keys()
			.map(version),
	);
}

function timelineHeight(card: TimelineCard, width: number): number {
	const panels = card.panels.map(({ days }) => {
		const lines = days.map((day) => {
			const text = `${day.date} ${day.title} ${day.state ?? ''}`;
			return serifHeight(text, width - LIST_INDENT, { size: 16, line: 22, above: 7 });
		});
		// 30: the title of the panel.
		return 30 + sum(lines);
	});
	return LABEL + sum(panels) + leftOut(card.daysLeft) + (card.timesNote ? TIMES_NOTE : 0);
}

/** How many days the card names in words: the last ones that are not merely planned. */
const LATEST = 3;

function latestDays({ panels, language }: TimelineCard): string {
	const say = wordsIn(language);
	const panel = panels
		.map(({ title, days }) => ({ title, days: days.filter((day) => !day.planned).slice(-LATEST) }))
		.findLast(({ days }) => days.length > 0);
	if (!panel) return '';
	const days = say.listApart(panel.days.map((day) => say('event.inALine', day)));
	return say('text.labelled', { label: panel.title, text: asSentence(say, days) });
}

export const timelineKind: CardKind<TimelineCard> = {
	height: timelineHeight,
	inWords: (card) => ({ text: latestDays(card) }),
};
