// From the time that the clocks of a zone show to its distance from UTC, which changes twice a year.

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Making a formatter is slow, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(timeZone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
		formatters.set(timeZone, formatter);
	}
	return formatter;
}

/** `-08:00` at an instant in milliseconds. Intl writes `GMT-08:00`, and `GMT` alone for none. */
function offsetAt(instant: number, timeZone: string): string {
	const parts = formatterFor(timeZone).formatToParts(instant);
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}

function minutesIn(offset: string): number {
	const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
	return offset.startsWith('-') ? -minutes : minutes;
}

/**
 * The offset from UTC of a time of day in an IANA time zone: `2026-02-13T05:30` in
 * America/Los_Angeles gives `-08:00`. A time that comes twice in a night is the first of the two,
 * and one that is skipped has the offset from before the change, as in ECMAScript’s Temporal.
 */
export function zoneOffset(moment: string, timeZone: string): string {
	const asUtc = Date.parse(`${moment}Z`);
	// A day before and after, no zone has more than one change between.
	const before = offsetAt(asUtc - DAY_MS, timeZone);
	const after = offsetAt(asUtc + DAY_MS, timeZone);
	const holds = (offset: string) =>
		offsetAt(asUtc - minutesIn(offset) * MINUTE_MS, timeZone) === offset;
	return !holds(before) && holds(after) ? after : before;
}
