import { type StoryData, storyData } from '../views/story-data.ts';
import { currentStory } from './current-story.ts';

/**
 * The data of `story.json` for the story of this build. Its addresses are relative to
 * the base path.
 */
export const currentStoryData = (): StoryData => storyData(currentStory());
