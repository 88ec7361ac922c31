import { existsSync, renameSync, rmSync } from 'node:fs';
import { emptiedFiles } from '../site/build-manifest.ts';
import { lastStart } from './last-start.ts';
import { readNote, writeNote } from './publication-note.ts';
import { rollBackSite } from './roll-back-site.ts';
import type { SiteFolders } from './site-folders.ts';
import { undoSwitch } from './undo-switch.ts';

/** Whether a publication was interrupted, or the machine was started since the last one. */
export function needsRecovery(folders: SiteFolders): boolean {
	const note = readNote(folders);
	return (
		existsSync(folders.outdated) ||
		(note !== undefined && (note.step === 'switching' || note.start !== lastStart()))
	);
}

/**
 * Makes the published folder whole after a publication that was interrupted, or after a power cut
 * that took what had just been written. Returns a sentence for whoever runs the command when it
 * changed what readers see, or cannot make it whole. The lock must be held.
 */
export function recoverSite(folders: SiteFolders): string | undefined {
	const { target, staging, previous, outdated, name } = folders;
	const note = readNote(folders);
	const isWhole = existsSync(target) && !(note && existsSync(folders[note.from]));
	if (note?.step === 'switching' && !isWhole) {
		undoSwitch(folders);
		return existsSync(target)
			? `The last publication was interrupted and is undone: ${name} is the site from before it.`
			: 'The first publication was interrupted and is undone: build again.';
	}
	if (note?.step === 'switching') writeNote(folders, { ...note, step: 'published' });
	if (existsSync(staging)) rmSync(outdated, { recursive: true, force: true });
	else if (existsSync(outdated)) renameSync(outdated, staging);
	if (!note || note.start === lastStart()) return undefined;
	const emptied = note.manifest ? emptiedFiles(note.manifest, target) : [];
	rmSync(folders.note, { force: true });
	if (emptied.length === 0) return undefined;
	const what = `The power went before ${name} was on the disk, and left ${emptied.length} of its files empty.`;
	if (!existsSync(previous)) return `${what} There is no older site to put back: build again.`;
	rollBackSite(folders);
	rmSync(previous, { recursive: true, force: true });
	return `${what} The site from before is back; build again for the new one.`;
}
