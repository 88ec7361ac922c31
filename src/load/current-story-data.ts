import { type StoryData, storyData } from '../views/story-data.ts';
import { currentStory } from './current-story.ts';

/** What `story.json` holds, of the story that this build was made of; addresses are inside the site. */
export const currentStoryData = (): StoryData => storyData(currentStory());
