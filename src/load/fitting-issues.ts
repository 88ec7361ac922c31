import type { z } from 'zod';

type Union = z.core.$ZodIssueInvalidUnion;
type Issue = z.core.$ZodIssue;

const isUnion = (issue: Issue): issue is Union => issue.code === 'invalid_union';

/** The issues of every form that a union may have; forms inside forms count as forms of it. */
function forms(union: Union): Issue[][] {
	return union.errors.flatMap((issues): Issue[][] => {
		const [only] = issues;
		const isNested = issues.length === 1 && only && isUnion(only) && only.path.length === 0;
		return isNested ? forms(only) : [issues];
	});
}

/** How many fields of a value a form knows. */
function known(issues: Issue[], value: object): number {
	if (issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) return 0;
	const unknown = issues.flatMap((one) =>
		one.code === 'unrecognized_keys' && one.path.length === 0 ? one.keys : [],
	);
	return Object.keys(value).length - unknown.length;
}

/** The values that any of the forms allows at a place: forms may differ in one word only. */
function valuesAt(all: Issue[][], path: PropertyKey[]) {
	return all
		.flat()
		.flatMap((one) =>
			one.code === 'invalid_value' && one.path.join('.') === path.join('.') ? one.values : [],
		);
}

/**
 * The issues of the one form that an author seems to have meant: it knows a field of the value and
 * has the fewest faults. Undefined when no form knows any. Paths are those of the whole entry.
 */
export function fittingIssues(union: Union, value: unknown): Issue[] | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const faults = (issues: Issue[]) =>
		issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
	const near = forms(union).filter((issues) => known(issues, value) > 0);
	const [best] = near.toSorted((a, b) => faults(a) - faults(b));
	return best?.map((one) => ({
		...one,
		...(one.code === 'invalid_value' ? { values: valuesAt(near, one.path) } : {}),
		path: [...union.path, ...one.path],
	}));
}
