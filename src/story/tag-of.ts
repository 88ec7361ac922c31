import type { Story } from './graph.ts';

/**
 * The language of a story as its pages name it (BCP 47): of a translation the name of its folder,
 * without the region by which its numbers and dates are written.
 */
export const tagOf = (story: Story): string =>
	story.translated?.language ?? story.story.data.language;
