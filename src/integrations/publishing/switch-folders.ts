import { existsSync, renameSync, rmSync } from 'node:fs';
import { explainFailure } from './explain-failure.ts';
import { lastStart } from './last-start.ts';
import { type PublicationNote, writeNote } from './publication-note.ts';
import { PublishingError } from './publishing-error.ts';
import type { SiteFolders } from './site-folders.ts';
import { undoSwitch } from './undo-switch.ts';

const DOING = 'A site could not be put in the place of another';

function moveIfThere(from: string, to: string): void {
	if (existsSync(from)) renameSync(from, to);
}

function undo(folders: SiteFolders, { message }: Error): void {
	try {
		undoSwitch(folders);
	} catch (error) {
		throw new PublishingError(
			`${DOING}, nor ${folders.name} be put back. Run npm run recover when this is mended:\n` +
				`  ${message}\n  ${(error as Error).message}`,
		);
	}
}

/**
 * Puts a whole site in the place of the published one, which becomes the previous one. `from`: where
 * it is. `manifest`: its build manifest, if it has one. When a call fails, everything is as before
 * and the error says why; when the process dies, `recoverSite` can tell what to do.
 */
export function switchFolders(
	folders: SiteFolders,
	{ from, manifest }: Pick<PublicationNote, 'from' | 'manifest'>,
): void {
	const { target, staging, previous, outdated } = folders;
	const note = { from, start: lastStart(), ...(manifest && { manifest }) };
	try {
		rmSync(outdated, { recursive: true, force: true });
		writeNote(folders, { step: 'switching', ...note });
	} catch (error) {
		throw explainFailure(error, DOING, folders);
	}
	try {
		moveIfThere(previous, outdated);
		moveIfThere(target, previous);
		renameSync(folders[from], target);
	} catch (error) {
		undo(folders, error as Error);
		throw explainFailure(error, DOING, folders);
	}
	try {
		writeNote(folders, { step: 'published', ...note });
		moveIfThere(outdated, staging);
	} catch {
		// The site is published. Recovery understands the older note, and does what is left.
	}
}
