/** An address of the site (`/quotes/x/`) with the origin and path the site lives at. Builders get it as an argument, since only a build knows it. */
export type Absolute = (address: string) => string;
