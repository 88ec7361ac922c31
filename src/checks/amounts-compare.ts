import type { Problem } from '../schema/problem.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

type Amounts = Entry<'events'>['data']['amounts'];

const forPeriod = ({ period }: Amounts[number]): string => (period ? `“${period}”` : 'no period');

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
	if (first && first.period !== one.period)
		return {
			path: one.period === undefined ? ['amounts', i] : ['amounts', i, 'period'],
			what: `“${one.of}” is given for ${forPeriod(first)} and for ${forPeriod(one)}`,
			fix: 'Figures that stand side by side need the same period. Use one, or give each its own of.',
		};
	if (earlier.some(({ source, date }) => source === one.source && date === one.date))
		return {
			path: ['amounts', i, 'source'],
			what: `${one.source} is named twice for “${one.of}”`,
			fix: 'A source gives one figure for one thing. Say in of what each figure counts or in date when it was so, or remove one.',
		};
	return undefined;
}

/**
 * Figures for the same thing can be compared: one unit, one period, and one figure a source for each
 * date.
 */
export function amountsCompare(story: Story): Problem[] {
	return [...story.events.values(), ...story.demands.values()].flatMap(({ file, data }) =>
		data.amounts.flatMap((_, i) => {
			const problem = amountProblem(data.amounts, i);
			return problem ? [{ file, ...problem }] : [];
		}),
	);
}
