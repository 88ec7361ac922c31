import { type DeskKey, type DeskValues, say } from './say.ts';

/** Keys of problems: each has a text `….what` and a text `….fix`. */
export type ProblemKey = {
	[K in DeskKey]: K extends `${infer Key}.what`
		? `${Key}.fix` extends DeskKey
			? Key
			: never
		: never;
}[DeskKey];

type Given<K extends DeskKey> = DeskValues<K> extends [infer Values] ? Values : unknown;
type ProblemValues<K extends ProblemKey> = Given<`${K}.what`> & Given<`${K}.fix`>;
type Arguments<K extends ProblemKey> =
	unknown extends ProblemValues<K> ? [] : [values: ProblemValues<K>];

/** A problem in words: `what` is a clause without a full stop, `fix` whole sentences. */
export interface SaidProblem {
	what: string;
	fix: string;
}

/** A problem in words: `sayProblem('file.missing', { file })`. */
export function sayProblem<K extends ProblemKey>(key: K, ...values: Arguments<K>): SaidProblem {
	// The two texts take the same values, each what it needs of them.
	const both = say as (key: DeskKey, values?: unknown) => string;
	return { what: both(`${key}.what`, values[0]), fix: both(`${key}.fix`, values[0]) };
}
