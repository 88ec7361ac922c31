/** Which way a language is written, by its script. `tag`: BCP 47. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
	new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
