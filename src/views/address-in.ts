import { isShared } from '../story/addresses.ts';

/** An address of the site in a language; undefined: the one in which the story was written. */
export const addressIn = (language: string | undefined, address: string): string =>
	language === undefined || isShared(address) ? address : `/${language}${address}`;
