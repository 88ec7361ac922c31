// The one place that knows the path the site lives under, and in which language a page is made.
import { addressIn } from '../views/address-in.ts';
import { presentLanguage } from '../words/present-language.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '');
const ROOT = new URL(`${BASE}/`, import.meta.env.SITE).href.slice(0, -1);

/**
 * An address of the site (`/quotes/x/`) as a link from any page, in a language that the story is
 * translated into; undefined: in the one in which it was written.
 */
export const hrefIn = (language: string | undefined, address: string): string =>
	BASE + addressIn(language, address);

/** The same with the origin. Ids hold no characters that would have to be encoded. */
export const absoluteIn = (language: string | undefined, address: string): string =>
	ROOT + addressIn(language, address);

/** An address of the site as a link from any page, in the language of the page. */
export const href = (address: string): string => hrefIn(presentLanguage(), address);

/** The same with the origin, for heads, feeds and everything that is read elsewhere. */
export const absolute = (address: string): string => absoluteIn(presentLanguage(), address);

/** The address of the page with this path, which does not name the language of the page. */
export const addressAt = (path: string): string => path.slice(BASE.length);
