import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { isPercent } from '../story/is-percent.ts';

/** Three rounded percentages of a whole may add up to one more than 100; two cannot. */
const mostOf = (figures: number[]): number => (figures.length > 2 ? 101 : 100);

function voteProblem({ data: { vote } }: Entry<'events'>): Omit<Problem, 'file'> | undefined {
	if (!vote) return undefined;
	if (vote.for === undefined && vote.against === undefined)
		return {
			path: ['vote'],
			what: 'the vote has no figure, neither for nor against',
			fix: 'Give for or against as the source reports it, or remove vote and tell of it in the text.',
		};
	if (!isPercent(vote.unit)) return undefined;
	const figures = [vote.for, vote.against, vote.abstained].filter((one) => one !== undefined);
	const sum = figures.reduce((total, one) => total + one, 0);
	// Decimals do not add up exactly: 33.3 + 66.7 may be a little over 100.
	if (Math.round(sum * 1000) / 1000 <= mostOf(figures)) return undefined;
	return {
		path: ['vote'],
		what: `the percentages of the vote add up to ${Math.round(sum * 1000) / 1000}`,
		fix: 'One of the figures is wrong, or unit is not percent.',
	};
}

/** A vote has a figure, and its percentages are parts of one whole. */
export function votesAddUp(story: Story): Problem[] {
	return [...story.events.values()].flatMap((event) => {
		const problem = voteProblem(event);
		return problem ? [{ file: event.file, ...problem }] : [];
	});
}
