import { htmlText } from './html-tokens.ts';

/** The text of a piece of a card, on one line: what of it is words, however it is set. */
export const pinnedText = (html: string): string => htmlText(html, ' ').replace(/\s+/g, ' ').trim();
