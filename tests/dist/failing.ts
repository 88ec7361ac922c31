import type { FailInBuild } from './fail-in-build.ts';

/** The files of the site of a `ProjectCopy`, of the folders beside it and of its manifest. */
export const OF_SITE = '/\\.?site([-./]|$)';

/** The environment of a process in which calls go wrong. */
export const failing = (fail: FailInBuild): Record<string, string> => ({
	NODE_OPTIONS: `--import=${new URL('./fail-in-build.ts', import.meta.url).href}`,
	FAIL: JSON.stringify(fail),
});
