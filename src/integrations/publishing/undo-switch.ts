import { existsSync, renameSync, rmSync } from 'node:fs';
import type { SiteFolders } from './site-folders.ts';

/**
 * Puts the folders back where they were before a switch that did not come to its end, whichever of
 * its renames were done. It can itself be interrupted and done again.
 */
export function undoSwitch({ target, previous, outdated, note }: SiteFolders): void {
	if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
	if (!existsSync(previous) && existsSync(outdated)) renameSync(outdated, previous);
	rmSync(note, { force: true });
}
