/**
 * Turns an address of the site (`/quotes/x/`) into a full web address. It is passed as an argument
 * because only the build knows the origin and the base path.
 */
export type Absolute = (address: string) => string;
