/**
 * The name of an IANA time zone in a language, for all seasons: `Pacific Time`,
 * `Central European Time`.
 */
export function zoneName(timeZone: string, language: string): string {
	const parts = new Intl.DateTimeFormat(language, {
		timeZone,
		timeZoneName: 'longGeneric',
	}).formatToParts(0);
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
