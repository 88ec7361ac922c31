import type { Problem } from '../schema/problem.ts';

/** Whether a problem stops a build; a warning does not. */
export const isError = ({ severity }: Problem): boolean => severity === undefined;
