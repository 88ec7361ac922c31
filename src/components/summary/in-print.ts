/** An address as paper shows it: without the scheme and `www.`. */
export const inPrint = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '');
