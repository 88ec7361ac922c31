import { z } from 'zod';

function isWellFormed(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** A BCP 47 language tag: `en-US`, `es`, `zh-Hant`. */
export const languageTag = z
	.string()
	.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en-US, es or zh-Hant')
	.refine(isWellFormed, 'must be a language tag such as en-US, es or zh-Hant');
