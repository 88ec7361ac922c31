/**
 * Times of day as American news writes them, `5:30 a.m.`, `6 p.m.`, `noon`, from the `5:30 AM` of
 * Intl. Those of other languages stay as they are. The narrow space that Intl puts before AM is
 * missing in some fonts and becomes a plain one.
 */
export function newsTimes(words: string): string {
	const spaced = words.replaceAll('\u202f', ' ');
	if (!/\d [AP]M\b/.test(spaced)) return spaced;
	return spaced
		.replace(/ ([AP])M\b/g, (_, half: string) => ` ${half.toLowerCase()}.m.`)
		.replace(/(\d):00\b/g, '$1')
		.replace(/\b12 p\.m\./g, 'noon');
}
