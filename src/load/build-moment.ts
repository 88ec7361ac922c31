import { isDateWithTime, isEdtfDate } from '../schema/fields.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the clocks of a time zone show, to the minute. */
function clocksOf(timeZone: string, instant: Date): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).formatToParts(instant);
	const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
	return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The one moment that a build takes for the present, `2026-12-01T14:00` by the clocks of the story:
 * the day (its midnight) or the time of day that BUILD_DATE states, else now. Nothing else in a build
 * reads a clock, so the same content and the same BUILD_DATE give the same bytes. Throws, without a
 * stack trace, when BUILD_DATE is neither.
 */
export function buildMoment(
	timeZone = 'UTC',
	stated = process.env.BUILD_DATE,
	instant = new Date(),
): string {
	if (!stated) return clocksOf(timeZone, instant);
	if (DAY.test(stated) && isEdtfDate(stated)) return `${stated}T00:00`;
	if (!stated.includes('/') && isDateWithTime(stated)) return stated;
	const error = new Error(
		`BUILD_DATE is “${stated}”: that is no day. Write the day that the build takes for today, for example BUILD_DATE=2026-12-01, or with a time of day BUILD_DATE=2026-12-01T14:00; without it that is now.`,
	);
	// It is the setting that is wrong, not the place in this program.
	error.stack = '';
	throw error;
}
