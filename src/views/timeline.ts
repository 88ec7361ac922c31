// A timeline to scale. A span of years with one dense fortnight cannot have a single scale, so the
// line is divided into panels. Each is true to its own scale (by year, month or day), and the time
// left out between two panels is given in words.

import { dayNumber, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { currentAddress } from './current-address.ts';
import { foreign } from './foreign.ts';
import { type Panel, timelinePanel } from './timeline-panel.ts';
import { type DatedEvent, unitsOf } from './timeline-scale.ts';
import { timesNote } from './times-note.ts';

export interface TimelineView {
	panels: Panel[];
	/** Events whose date is not known. */
	/** Whose clocks the times are, when any is shown. */
	timesNote?: string;
	undated: { id: string; title: string; address: string; language?: string }[];
}

interface Selection {
	/** First and last calendar day, both included. Either leaves out the events without a date. */
	from?: string;
	to?: string;
	/** Id of a topic. */
	topic?: string;
	/** Only events marked `inSummary`, the key days. */
	onlySummary?: boolean;
	/** The events to choose from, in order; all of the story by default. */
	entries?: Entry<'events'>[];
}

/** Days between two panels below which the gap needs no words. */
const MIN_GAP_DAYS = 45;
const DAYS_PER_MONTH = 30.44;
/** From this many months on, a gap is given in years. */
const MIN_MONTHS_IN_YEARS = 24;

function gapInWords(say: Words, days: number): string | undefined {
	if (days < MIN_GAP_DAYS) return undefined;
	const months = Math.round(days / DAYS_PER_MONTH);
	return months >= MIN_MONTHS_IN_YEARS
		? say('gap.years', { count: Math.round(months / 12) })
		: say('gap.months', { count: months });
}

/** The events with a date that overlap a span of days. */
function datedEvents(entries: Entry<'events'>[], { from, to }: Selection): DatedEvent[] {
	return entries.flatMap((event): DatedEvent[] => {
		const span = spanOf(event.data.date);
		if (!span) return [];
		if (from && span.to < dayNumber(from)) return [];
		if (to && span.from > dayNumber(to)) return [];
		return [{ event, from: span.from, to: span.to }];
	});
}

/** Each run of neighbouring events with the same scale becomes a panel. */
function panelsOf(story: Story, events: DatedEvent[], isMixed: boolean): Panel[] {
	const say = wordsOf(story);
	const units = unitsOf(events);
	const panels: Panel[] = [];
	let start = 0;
	events.forEach((first, i) => {
		const unit = units[i];
		if (!unit || unit === units[i + 1]) return;
		const run = events.slice(start, i + 1);
		const before = events[start - 1];
		const gap = before ? gapInWords(say, (run[0] ?? first).from - before.to) : undefined;
		panels.push({ ...timelinePanel(story, unit, run, isMixed), ...(gap ? { gap } : {}) });
		start = i + 1;
	});
	return panels;
}

/** The timeline of all events, or of those selected. */
export function timelineView(story: Story, selection: Selection = {}): TimelineView {
	const { from, to, topic, onlySummary, entries = [...story.events.values()] } = selection;
	const selected = entries.filter(
		({ data }) => (!topic || data.topics.includes(topic)) && (!onlySummary || data.inSummary),
	);
	const dated = datedEvents(selected, selection);
	const note = timesNote(
		story,
		dated.map(({ event }) => event),
	);
	const undated = from || to ? [] : selected.filter((event) => !spanOf(event.data.date));
	const keyDays = dated.filter(({ event }) => event.data.inSummary).length;
	const isMixed = keyDays > 0 && keyDays < dated.length;
	return {
		panels: panelsOf(story, dated, isMixed),
		...(note ? { timesNote: note } : {}),
		undated: undated.map((event) => ({
			id: event.id,
			title: event.data.title,
			...foreign(event),
			address: currentAddress(story, event),
		})),
	};
}
