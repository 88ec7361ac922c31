import type { Action } from './action.ts';
import { coverageActions } from './coverage-actions.ts';
import type { Desk } from './desk.ts';
import { entryActions } from './entry-actions.ts';
import { handInActions } from './hand-in-actions.ts';
import { sourceActions } from './source-actions.ts';
import { storyActions } from './story-actions.ts';

/** Everything the page can ask for, by name. */
export const deskActions = (desk: Desk): Readonly<Record<string, Action>> => ({
	...storyActions(desk),
	...sourceActions(desk),
	...entryActions(desk),
	...coverageActions(desk),
	...handInActions(desk),
});
