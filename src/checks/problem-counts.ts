import type { Problem } from '../schema/problem.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `2 problems and 1 warning`; warnings are left out when there are none. */
export function problemCounts(problems: Problem[]): string {
	const warnings = problems.filter(({ severity }) => severity === 'warning').length;
	const errors = problems.length - warnings;
	if (errors === 0 && warnings > 0) return counted(warnings, 'warning');
	return counted(errors, 'problem') + (warnings > 0 ? ` and ${counted(warnings, 'warning')}` : '');
}
