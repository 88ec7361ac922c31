/**
 * The name of an IANA time zone in a language, for all seasons: `Pacific Time`,
 * `Central European Time`. `day` is a calendar day, because zones change their rules over the years.
 */
export function zoneName(timeZone: string, language: string, day: string): string {
	const parts = new Intl.DateTimeFormat(language, {
		timeZone,
		timeZoneName: 'longGeneric',
	}).formatToParts(Date.parse(day));
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
