// The one place that knows the path the site lives under.
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '');
const ROOT = new URL(`${BASE}/`, import.meta.env.SITE).href.slice(0, -1);

/** An address of the site (`/quotes/x/`) as a link from any page. */
export const href = (address: string): string => BASE + address;

/**
 * The same with the origin, for heads, feeds and everything that is read elsewhere. Ids hold no
 * characters that would have to be encoded.
 */
export const absolute = (address: string): string => ROOT + address;
