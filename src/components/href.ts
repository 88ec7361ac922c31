// The one place that knows the path the site lives under.
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '');

/** An address of the site (`/quotes/x/`) as a link from any page. */
export const href = (address: string): string => BASE + address;

const ROOT = new URL(`${BASE}/`, import.meta.env.SITE).href.slice(0, -1);

/** The same with the origin: for heads, feeds and everything that is read elsewhere. */
export const absolute = (address: string): string => ROOT + address;
