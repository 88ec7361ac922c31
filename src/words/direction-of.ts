export type Direction = 'ltr' | 'rtl';

/** Which way a language is written, by its script. `tag`: BCP 47. */
export const directionOf = (tag: string): Direction =>
	new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
