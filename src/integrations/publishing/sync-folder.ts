import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the names in a folder are on the disk, where the system can tell. */
export function syncFolder(folder: string): void {
	let handle: number | undefined;
	try {
		handle = openSync(folder, 'r');
		fsyncSync(handle);
	} catch {
		// Windows opens no folders, and some network disks cannot be asked.
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
