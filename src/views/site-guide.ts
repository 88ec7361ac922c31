import type { Story } from '../story/graph.ts';
import { differenceLink, type EntryLink, topicLink } from './entry-links.ts';
import { type Frame, frameView } from './frame.ts';

export interface GuideView {
	frame: Frame;
	standfirst: string;
	questions: (EntryLink & { answer: string })[];
	differences: EntryLink[];
}

/**
 * The story in outline, for a program that has not read it: its questions with answers, and its
 * differences.
 */
export function guideView(story: Story): GuideView {
	return {
		frame: frameView(story),
		standfirst: story.story.data.standfirst,
		questions: [...story.topics.values()].map((topic) => ({
			...topicLink(topic),
			answer: topic.data.answer,
		})),
		differences: [...story.differences.values()].map((one) => differenceLink(story, one)),
	};
}
