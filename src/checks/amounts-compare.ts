import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

type Amounts = Entry<'events'>['data']['amounts'];

function amountProblem(amounts: Amounts, i: number): Omit<Problem, 'file'> | undefined {
	const one = amounts[i];
	if (!one) return undefined;
	const earlier = amounts.slice(0, i).filter(({ of }) => of === one.of);
	const [first] = earlier;
	if (first && first.unit !== one.unit)
		return {
			path: ['amounts', i, 'unit'],
			what: `“${one.of}” is given in ${first.unit} and in ${one.unit}`,
			fix: 'Figures that stand side by side need the same unit. Use one, or give each its own of.',
		};
	if (earlier.some(({ source }) => source === one.source))
		return {
			path: ['amounts', i, 'source'],
			what: `${one.source} is named twice for “${one.of}”`,
			fix: 'A source gives one figure for one thing. Say in of what each figure counts, or remove one.',
		};
	return undefined;
}

/** Figures for the same thing can be compared: one unit, and one figure a source. */
export function amountsCompare(story: Story): Problem[] {
	return [...story.events.values(), ...story.demands.values()].flatMap(({ file, data }) =>
		data.amounts.flatMap((_, i) => {
			const problem = amountProblem(data.amounts, i);
			return problem ? [{ file, ...problem }] : [];
		}),
	);
}
