import { type StoryData, storyData } from '../views/story-data.ts';
import { takeOver } from './hand-over.ts';

/** What `story.json` holds, of the story that this build was made of; addresses are inside the site. */
export const checkedData = (): StoryData => storyData(takeOver());
