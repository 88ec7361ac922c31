import { type Words, wordsIn } from '../words/words-in.ts';
import type { Story } from './graph.ts';

/** What the product says in the language of a story. */
export const wordsOf = (story: Story): Words => wordsIn(story.story.data.language);
