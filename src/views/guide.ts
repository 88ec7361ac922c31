import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from './frame.ts';
import { type Listed, listedDifference, listedTopic } from './listed.ts';

export interface GuideView {
	frame: Frame;
	standfirst: string;
	questions: (Listed & { answer: string })[];
	differences: Listed[];
}

/** The story in outline, for a program that has never seen it. */
export function guideView(story: Story): GuideView {
	return {
		frame: frameView(story),
		standfirst: story.story.data.standfirst,
		questions: [...story.topics.values()].map((topic) => ({
			...listedTopic(topic),
			answer: topic.data.answer,
		})),
		differences: [...story.differences.values()].map(listedDifference),
	};
}
