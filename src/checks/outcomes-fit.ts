import type { Problem } from '../schema/problem.ts';
import { spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

type Event = Entry<'events'>;

/** Whether one event begins after the last day of another; both dates known exactly. */
function isAfter(event: Event, other: Event): boolean {
	const [one, two] = [spanOf(event.data.date), spanOf(other.data.date)];
	if (!one || !two || one.approximate || two.approximate) return false;
	return one.from > two.to;
}

function deciderProblem(event: Event, decider: Event): Omit<Problem, 'file'> | undefined {
	const path = ['decidedBy'];
	if (decider.id === event.id)
		return {
			path,
			what: 'the event is said to have decided its own outcome',
			fix: 'Name another event in decidedBy, or leave it out.',
		};
	if (decider.data.planned && decider.data.outcome !== 'took place')
		return {
			path,
			what: `${decider.id}, which is to have decided the outcome, is itself only planned`,
			fix: 'Name an event that happened, or give that one outcome: took place.',
		};
	if (event.data.outcome === 'did not take place' && isAfter(decider, event))
		return {
			path,
			what: `${decider.id} came after the day of this event, and cannot have called it off`,
			fix: 'One of the two dates is wrong, or another event decided it. An event that only reports it belongs in the text.',
		};
	return undefined;
}

function eventProblem(story: Story, event: Event): Omit<Problem, 'file'> | undefined {
	const { planned, outcome, decidedBy } = event.data;
	if (outcome && !planned)
		return {
			path: ['outcome'],
			what: 'only a planned event has an outcome',
			fix: 'Add planned: true, or remove outcome: an event that is not planned is told as having happened.',
		};
	if (!decidedBy) return undefined;
	if (!outcome || outcome === 'not known')
		return {
			path: ['decidedBy'],
			what: 'decidedBy names what decided an outcome, and the outcome is not given',
			fix: 'Give outcome: took place or did not take place, or remove decidedBy.',
		};
	const decider = story.events.get(decidedBy);
	return decider && deciderProblem(event, decider);
}

/** What became of a planned event contradicts neither itself nor the event that decided it. */
export function outcomesFit(story: Story): Problem[] {
	return [...story.events.values()].flatMap((event) => {
		const problem = eventProblem(story, event);
		return problem ? [{ file: event.file, ...problem }] : [];
	});
}
