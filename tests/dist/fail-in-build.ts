// Loaded into a process with `node --import`; FAIL holds how its calls go wrong, as JSON.
import { writeFileSync } from 'node:fs';
import { type Failure, failingCalls } from '../failing-calls.ts';

/** What FAIL holds; `of` is the text of a regular expression, `countTo` a file for the number of calls. */
export type FailInBuild = Omit<Failure, 'of'> & { of: string; countTo?: string };

const { FAIL } = process.env;
if (FAIL) {
	const { of, countTo, ...failure } = JSON.parse(FAIL) as FailInBuild;
	const end = failingCalls({ ...failure, of: new RegExp(of) });
	if (countTo) process.once('exit', () => writeFileSync(countTo, String(end())));
}
