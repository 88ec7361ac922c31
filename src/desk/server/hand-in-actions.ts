import { z } from 'zod';
import { changesInWords } from '../hand-in/changes-in-words.ts';
import { handIn } from '../hand-in/hand-in.ts';
import { type Action, action } from './action.ts';
import type { Desk } from './desk.ts';

/** A message of a commit is a line. */
const MOST_SIGNS = 500;

/** What the page asks about handing in. One at a time: git locks its index. */
export function handInActions(desk: Desk): Record<string, Action> {
	const { folder } = desk;
	const snapshots = desk.snapshots.folder;
	let running: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
		const next = running.then(run, run);
		running = next.catch(() => {});
		return next;
	};
	return {
		changes: action('GET', z.strictObject({}), () =>
			inTurn(() => changesInWords(folder, snapshots)),
		),
		'hand-in': action(
			'POST',
			z.strictObject({ message: z.string().max(MOST_SIGNS), push: z.boolean() }),
			(input) => inTurn(() => handIn(folder, { ...input, snapshots })),
		),
	};
}
