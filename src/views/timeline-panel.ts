// One panel of a timeline: a run of events drawn at one scale.

import { dateInWords, dayOf, monthInWords, spanOf } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { currentAddress } from './current-address.ts';
import { eventState } from './event-state.ts';
import { foreign } from './foreign.ts';
import { isStillPlanned } from './is-still-planned.ts';
import { type Layout, timelineLayout } from './timeline-layout.ts';
import { type DatedEvent, panelSpan, type Unit } from './timeline-scale.ts';

/** One event on the line. */
export interface Mark {
	id: string;
	title: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** In words. */
	date: string;
	address: string;
	/** That it was planned, and in a word what became of it. */
	state?: string;
	/** Planned, and not known to have taken place. */
	planned: boolean;
	/** Planned, and known not to have taken place. */
	calledOff: boolean;
	approximate: boolean;
	/** One of the days that matter, among others that are shown smaller. */
	isLarge: boolean;
}

export interface Panel {
	/** `by year`, `by month`, `by day`. */
	scale: string;
	title: string;
	marks: Mark[];
	/** Of the drawing to scale, for where there is room beside the ruler. */
	layout: Layout;
	/** The time left out before this panel, in words. */
	gap?: string;
}

function titleOf(say: Words, unit: Unit, from: number, to: number): string {
	if (unit === 'year') {
		const first = dateInWords(dayOf(from).slice(0, 4), say.language);
		const last = dateInWords(dayOf(to).slice(0, 4), say.language);
		return first === last ? first : say('date.years', { from: first, to: last });
	}
	const first = monthInWords(from, say.language);
	const last = monthInWords(to, say.language);
	return first === last ? first : say('date.range', { from: first, to: last });
}

/**
 * The panel of a run of events, at least one, in order of their dates. `isMixed`: the timeline shows
 * key days among others.
 */
export function timelinePanel(
	story: Story,
	unit: Unit,
	events: DatedEvent[],
	isMixed: boolean,
): Panel {
	const say = wordsOf(story);
	const { language } = say;
	const { from, to } = panelSpan(unit, events);
	// By day, the title of the panel names the year.
	const noYear = unit === 'day';
	const marks = events.map(({ event }): Mark => {
		const state = eventState(story, event);
		return {
			id: event.id,
			title: event.data.title,
			...foreign(event),
			date: event.data.dateInWords ?? dateInWords(event.data.date, language, { noYear }),
			address: currentAddress(story, event),
			...(state ? { state } : {}),
			planned: isStillPlanned(event),
			calledOff: event.data.outcome === 'did not take place',
			approximate: spanOf(event.data.date)?.approximate ?? false,
			isLarge: isMixed && event.data.inSummary,
		};
	});
	const labels = marks.map(({ date, title, state = '', isLarge }) => ({
		text: `${date} ${title} ${state}`.trimEnd(),
		isLarge,
	}));
	return {
		scale: say(`scale.${unit}`),
		title: titleOf(say, unit, from, to),
		marks,
		layout: timelineLayout(unit, events, labels, language),
	};
}
