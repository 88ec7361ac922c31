import { wordsIn } from '../words/words-in.ts';

/** What the product calls things, for those who write: the desk and the commands speak English. */
export const english = wordsIn('en');
