// What each edition changed, and on how many pages that stands.

import type { Snapshot } from '../story/editions.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { type ChangePart, changeParts } from './change-parts.ts';
import { PAGE_ROOM } from './change-weight.ts';
import { changesBetween, changesWeight, type Step } from './edition-changes.ts';
import { editionsKnown } from './editions-known.ts';

export interface ChangeStep {
	step: Step;
	weight: number;
	/** The pages of a step that is too heavy for one; else none. */
	parts: ChangePart[];
}

/** The changes between each edition and the one before it, newest first. */
export const changeSteps = memoisePerStory((story): ChangeStep[] => {
	const editions = editionsKnown(story);
	return editions
		.slice(1)
		.map((edition, i) => {
			const step = changesBetween(story, editions[i] as Snapshot, edition);
			const weight = changesWeight(step);
			return { step, weight, parts: weight <= PAGE_ROOM ? [] : changeParts(step) };
		})
		.reverse();
});
