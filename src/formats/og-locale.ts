/** What Facebook calls Latin America, for which BCP 47 has a number. */
const AREAS: Readonly<Record<string, string>> = { '419': 'LA' };

/**
 * A language tag as Open Graph writes it, with a territory where one is known: `es-US` → `es_US`, `de` → `de_DE`.
 * Source: https://ogp.me/#optional, “of the format language_TERRITORY”.
 */
export function ogLocale(tag: string): string {
	const { language, region } = new Intl.Locale(tag).maximize();
	return region ? `${language}_${AREAS[region] ?? region}` : language;
}
