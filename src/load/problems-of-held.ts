import type { Problem } from '../schema/problem.ts';
import type { Hold } from '../story/hold.ts';
import { isError } from './is-error.ts';

const identity = ({ file, line, path, what }: Problem): string =>
	JSON.stringify([file, line, path, what]);

const SO_FAR = 'It is so as long as something is held back that would change it.';
const LATER = 'It will be so once what is held back is published; until then it stops nothing.';

/**
 * The problems of the story as it is published, `now`, and as it will be with what is held,
 * `later`, in one list. `holds` has the files that are held. What only the later story has is an
 * error in an entry that comes out by itself, and else a warning.
 */
export function problemsOfHeld(
	now: Problem[],
	later: Problem[],
	holds: ReadonlyMap<string, Hold>,
): Problem[] {
	const known = new Set(now.map(identity));
	const lasting = new Set(later.map(identity));
	return [
		...now.map((one) =>
			lasting.has(identity(one)) ? one : { ...one, fix: `${one.fix} ${SO_FAR}` },
		),
		...later
			.filter((one) => !known.has(identity(one)))
			.map((one): Problem => {
				const hold = holds.get(one.file);
				if (!isError(one) || (hold && hold !== 'draft')) return one;
				const fix = hold ? one.fix : `${one.fix} ${LATER}`;
				return { ...one, fix, severity: 'warning' };
			}),
	];
}
